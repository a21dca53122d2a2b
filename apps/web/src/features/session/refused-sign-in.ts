import { type Refusal, refusal } from "@entente/contract";
import { flashCookie } from "../../lib/flash-cookie.ts";

const SECONDS = 120;
const cookie = flashCookie("entente_sign_in_refused");

/** Remembers why a sign-in was refused, for the page that says so. */
export function keepRefusal(value: Refusal): Promise<void> {
  return cookie.keep(value, SECONDS);
}

/** Why this browser's last sign-in was refused; absent when it was not, or a while ago. */
export async function lastRefusal(): Promise<Refusal | null> {
  const parsed = refusal.safeParse(await cookie.read());
  return parsed.success ? parsed.data : null;
}
