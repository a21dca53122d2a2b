"use server";

import { stateRivalryInput, stateTensionInput, withdrawStatementInput } from "@entente/contract";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { textIn } from "../../recommendation/forms/form-entry.ts";
import { TENSIONS_PATH } from "../frame/tension-address.ts";
import { rivalryIn, tensionIn } from "./state-entry.ts";
import { STATE_LABELS } from "./state-labels.ts";

/** Puts down what pulls against what. */
export async function stateTension(before: FormState, data: FormData): Promise<FormState> {
  const { tension } = await api();
  const outcome = await submit({
    before,
    data,
    schema: stateTensionInput,
    input: tensionIn(data),
    labels: STATE_LABELS,
    send: (input) => tension.state.mutate(input),
  });
  if (outcome.ok) redirect(`${TENSIONS_PATH}?saved=yes#pairs`);
  return outcome.state;
}

/** Rates how strongly two countries stand in each other's way. */
export async function stateRivalry(before: FormState, data: FormData): Promise<FormState> {
  const { tension } = await api();
  const outcome = await submit({
    before,
    data,
    schema: stateRivalryInput,
    input: rivalryIn(data),
    labels: STATE_LABELS,
    send: (input) => tension.stateRivalry.mutate(input),
  });
  if (outcome.ok) redirect(`${TENSIONS_PATH}?saved=yes#rivalry`);
  return outcome.state;
}

/** Takes back a tension. */
export async function withdrawTension(id: string, before: FormState, data: FormData): Promise<FormState> {
  const { tension } = await api();
  return withdrawn(id, before, data, "pairs", (input) => tension.withdraw.mutate(input));
}

/** Takes back a rated rivalry. */
export async function withdrawRivalry(id: string, before: FormState, data: FormData): Promise<FormState> {
  const { tension } = await api();
  return withdrawn(id, before, data, "rivalry", (input) => tension.withdrawRivalry.mutate(input));
}

/** Takes back what was stated, and goes to the place where it stood. */
async function withdrawn(
  id: string,
  before: FormState,
  data: FormData,
  place: "pairs" | "rivalry",
  send: (input: z.output<typeof withdrawStatementInput>) => Promise<unknown>,
): Promise<FormState> {
  const outcome = await submit({
    before,
    data,
    schema: withdrawStatementInput,
    input: { id, seen: seenIn(data), reason: textIn(data, "reason") },
    labels: STATE_LABELS,
    send: (input) => refreshed(send(input)),
  });
  if (outcome.ok) redirect(`${TENSIONS_PATH}?saved=yes#${place}`);
  return keepingSeen(outcome.state, data);
}
