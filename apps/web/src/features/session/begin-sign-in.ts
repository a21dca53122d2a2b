"use server";

import { beginSignInInput } from "@entente/contract";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { api } from "../../lib/api.ts";
import { safeAddress } from "../../lib/safe-address.ts";
import type { FormState } from "../../ui/forms/form-state.ts";
import { submit } from "../../ui/forms/submit.ts";
import { keepLeaving } from "./leaving.ts";

/** What the page knows of the sign-in that its form begins. */
interface Beginning {
  readonly next: string;
  /** True to show again who one is, within a session. */
  readonly confirms: boolean;
  /** Names of the providers by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** Begins a sign-in and sends the browser on to the provider. */
export async function beginSignIn(
  { next, confirms, names }: Beginning,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const [client, origin] = await Promise.all([api(), ownOrigin()]);
  const provider = data.get("provider");
  const outcome = await submit({
    before,
    data,
    schema: beginSignInInput,
    input: { provider, notice: data.get("notice"), origin, next: safeAddress(next), confirms },
    labels: { provider: "The provider" },
    send: (input) => client.session.beginSignIn.mutate(input),
  });
  if (!outcome.ok) return outcome.state;
  const { address, binding } = outcome.value;
  const name = (typeof provider === "string" ? names[provider] : undefined) ?? "the provider";
  await keepLeaving({ binding, address, name });
  redirect("/sign-in/leave");
}

/** The origin at which the browser sees this application. */
async function ownOrigin(): Promise<string> {
  const incoming = await headers();
  const host = incoming.get("x-forwarded-host") ?? incoming.get("host") ?? "";
  return `${incoming.get("x-forwarded-proto") ?? "http"}://${host}`;
}
