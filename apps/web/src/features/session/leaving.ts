import { z } from "zod";
import { flashCookie } from "../../lib/flash-cookie.ts";

/** How long a person may take at the provider; the API forgets the sign-in after the same time. */
const SECONDS = 600;

const leaving = z.object({
  /** The secret that shows that the answer comes back to the browser that asked. */
  binding: z.string(),
  /** Where the provider asks the person to sign in. */
  address: z.string().refine(isProviderAddress),
  /** The provider's name. */
  name: z.string(),
});
type Leaving = z.output<typeof leaving>;

const cookie = flashCookie("entente_sign_in");

/** Remembers that this browser is on its way to a provider. */
export function keepLeaving(value: Leaving): Promise<void> {
  return cookie.keep(value, SECONDS);
}

/** Where this browser is on its way to; absent when it is not. */
export async function presentLeaving(): Promise<Leaving | null> {
  const parsed = leaving.safeParse(await cookie.read());
  return parsed.success ? parsed.data : null;
}

export const dropLeaving = cookie.drop;

/** Without encryption only on this machine. */
function isProviderAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost"].includes(hostname));
}
