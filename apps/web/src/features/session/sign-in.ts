"use server";

import { signInAsPersonaInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../lib/api.ts";
import { safeAddress } from "../../lib/safe-address.ts";
import { keepSession } from "../../lib/session-cookie.ts";
import type { FormState } from "../../ui/forms/form-state.ts";
import { submit } from "../../ui/forms/submit.ts";

/** Starts a session as the chosen persona and goes to where the person wanted to go. */
export async function signIn(next: string, before: FormState, data: FormData): Promise<FormState> {
  const client = await api();
  const outcome = await submit({
    before,
    data,
    schema: signInAsPersonaInput,
    input: { persona: data.get("persona"), notice: data.get("notice") ?? "" },
    labels: { persona: "The person" },
    send: (input) => client.session.signInAsPersona.mutate(input),
  });
  if (!outcome.ok) return outcome.state;
  await keepSession(outcome.value.token, outcome.value.expiresAt);
  redirect(safeAddress(next));
}
