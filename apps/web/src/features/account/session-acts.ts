"use server";

import { endSessionInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../lib/api.ts";
import { statusOf } from "../../lib/api-problem.ts";
import { dropSession } from "../../lib/session-cookie.ts";
import type { FormState } from "../../ui/forms/form-state.ts";
import { submit } from "../../ui/forms/submit.ts";

/** Ends one of the person's other sessions. */
export async function endSession(before: FormState, data: FormData): Promise<FormState> {
  const client = await api();
  const outcome = await submit({
    before,
    data,
    schema: endSessionInput,
    input: { session: data.get("session") },
    labels: { session: "The session" },
    send: (input) => client.session.end.mutate(input),
  });
  if (!outcome.ok) return outcome.state;
  redirect("/account?ended=1");
}

/** Ends all sessions of the person, this one too. */
export async function signOutEverywhere(): Promise<void> {
  const client = await api();
  try {
    await client.session.signOutEverywhere.mutate();
  } catch (error) {
    if (statusOf(error) !== 401) throw error;
  }
  await dropSession();
  redirect("/sign-in");
}
