"use server";

import {
  answerClearanceInput,
  askOfficeInput,
  elevateInput,
  moveSuspenseInput,
  recallInput,
  reopenCommentInput,
  resolveCommentInput,
  roundInput,
  settleInput,
  withdrawInput,
} from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { roundHref } from "../frame/clearance-address.ts";
import { answerIn, typed } from "./act-entry.ts";
import { ACT_LABELS as labels } from "./labels.ts";
import type { RoundAct } from "./round-act.ts";

/** An office answers. */
export async function sendAnswer(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: answerClearanceInput,
    input: { round, seen: seenIn(data), ...answerIn(data) },
    labels,
    send: (input) => refreshed(clearance.answer.mutate(input)),
  });
  return after(round, "answer", outcome, data);
}

/** An office takes its non-concurrence back. */
export async function sendWithdrawal(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: withdrawInput,
    input: { round, seen: seenIn(data), office: typed(data, "office"), statement: typed(data, "statement") },
    labels,
    send: (input) => refreshed(clearance.withdraw.mutate(input)),
  });
  return after(round, "withdraw", outcome, data);
}

/** A comment is called resolved. */
export async function sendResolution(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: resolveCommentInput,
    input: {
      round,
      seen: seenIn(data),
      office: typed(data, "office"),
      comment: Number(typed(data, "comment")),
      resolution: typed(data, "resolution"),
    },
    labels,
    send: (input) => refreshed(clearance.resolveComment.mutate(input)),
  });
  return after(round, "resolve", outcome, data);
}

/** A comment that was called resolved is taken up again. */
export async function sendReopening(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: reopenCommentInput,
    input: {
      round,
      seen: seenIn(data),
      comment: Number(typed(data, "comment")),
      reason: typed(data, "reason"),
    },
    labels,
    send: (input) => refreshed(clearance.reopenComment.mutate(input)),
  });
  return after(round, "reopen", outcome, data);
}

/** The convener asks another office. */
export async function sendAsking(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: askOfficeInput,
    input: { round, office: typed(data, "office").trim().toUpperCase(), asking: typed(data, "asking") },
    labels,
    send: (input) => clearance.ask.mutate(input),
  });
  return after(round, "ask", outcome, data);
}

/** The convener puts the suspense off. */
export async function sendPuttingOff(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: moveSuspenseInput,
    input: {
      round,
      seen: seenIn(data),
      suspense: typed(data, "suspense"),
      reason: typed(data, "reason"),
    },
    labels,
    send: (input) => refreshed(clearance.moveSuspense.mutate(input)),
  });
  return after(round, "put-off", outcome, data);
}

/** The silence of offices is recorded once the suspense has passed. */
export async function sendProceeding(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: roundInput,
    input: { round },
    labels,
    send: (input) => clearance.proceed.mutate(input),
  });
  return after(round, "proceed", outcome, data);
}

/** The convener takes the round back. */
export async function sendRecall(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: recallInput,
    input: { round, reason: typed(data, "reason") },
    labels,
    send: (input) => clearance.recall.mutate(input),
  });
  return after(round, "recall", outcome, data);
}

/** What holds the text is carried to the next level. */
export async function sendElevation(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: elevateInput,
    input: { round, to: typed(data, "to"), reason: typed(data, "reason") },
    labels,
    send: (input) => clearance.elevate.mutate(input),
  });
  return after(round, "elevate", outcome, data);
}

/** The sides are written down for the top. */
export async function sendMemo(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: roundInput,
    input: { round },
    labels,
    send: (input) => clearance.splitMemo.mutate(input),
  });
  return after(round, "memo", outcome, data);
}

/** A level decides over what an office holds. */
export async function sendSettlement(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: settleInput,
    input: {
      round,
      seen: seenIn(data),
      office: typed(data, "office"),
      decision: typed(data, "decision"),
      official: typed(data, "official"),
    },
    labels,
    send: (input) => refreshed(clearance.settle.mutate(input)),
  });
  return after(round, "settle", outcome, data);
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly state: FormState };

/** Goes to the round and says what was saved, or keeps what was typed. */
function after(round: string, act: RoundAct, outcome: Outcome, data: FormData): FormState {
  if (outcome.ok) redirect(`${roundHref(round)}?saved=${act}`);
  return keepingSeen(outcome.state, data);
}
