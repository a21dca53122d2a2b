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
import type { z } from "zod";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { roundHref } from "../frame/clearance-address.ts";
import { answerIn, typed } from "./act-entry.ts";
import { ACT_LABELS } from "./labels.ts";
import type { RoundAct } from "./round-act.ts";

/** An office answers. */
export async function sendAnswer(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = { round, seen: seenIn(data), ...answerIn(data) };
  return sent({
    act: "answer",
    round,
    before,
    data,
    schema: answerClearanceInput,
    input,
    send: (read) => refreshed(clearance.answer.mutate(read)),
  });
}

/** An office takes its non-concurrence back. */
export async function sendWithdrawal(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = {
    round,
    seen: seenIn(data),
    office: typed(data, "office"),
    statement: typed(data, "statement"),
  };
  return sent({
    act: "withdraw",
    round,
    before,
    data,
    schema: withdrawInput,
    input,
    send: (read) => refreshed(clearance.withdraw.mutate(read)),
  });
}

/** A comment is called resolved. */
export async function sendResolution(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = {
    round,
    seen: seenIn(data),
    office: typed(data, "office"),
    comment: Number(typed(data, "comment")),
    resolution: typed(data, "resolution"),
  };
  return sent({
    act: "resolve",
    round,
    before,
    data,
    schema: resolveCommentInput,
    input,
    send: (read) => refreshed(clearance.resolveComment.mutate(read)),
  });
}

/** A comment that was called resolved is taken up again. */
export async function sendReopening(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = {
    round,
    seen: seenIn(data),
    comment: Number(typed(data, "comment")),
    reason: typed(data, "reason"),
  };
  return sent({
    act: "reopen",
    round,
    before,
    data,
    schema: reopenCommentInput,
    input,
    send: (read) => refreshed(clearance.reopenComment.mutate(read)),
  });
}

/** The convener asks another office. */
export async function sendAsking(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = { round, office: typed(data, "office").trim().toUpperCase(), asking: typed(data, "asking") };
  return sent({
    act: "ask",
    round,
    before,
    data,
    schema: askOfficeInput,
    input,
    send: (read) => clearance.ask.mutate(read),
  });
}

/** The convener puts the suspense off. */
export async function sendPuttingOff(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = {
    round,
    seen: seenIn(data),
    suspense: typed(data, "suspense"),
    reason: typed(data, "reason"),
  };
  return sent({
    act: "put-off",
    round,
    before,
    data,
    schema: moveSuspenseInput,
    input,
    send: (read) => refreshed(clearance.moveSuspense.mutate(read)),
  });
}

/** The silence of offices is recorded once the suspense has passed. */
export async function sendProceeding(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = { round };
  return sent({
    act: "proceed",
    round,
    before,
    data,
    schema: roundInput,
    input,
    send: (read) => clearance.proceed.mutate(read),
  });
}

/** The convener takes the round back. */
export async function sendRecall(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = { round, reason: typed(data, "reason") };
  return sent({
    act: "recall",
    round,
    before,
    data,
    schema: recallInput,
    input,
    send: (read) => clearance.recall.mutate(read),
  });
}

/** What holds the text is carried to the next level. */
export async function sendElevation(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = { round, to: typed(data, "to"), reason: typed(data, "reason") };
  return sent({
    act: "elevate",
    round,
    before,
    data,
    schema: elevateInput,
    input,
    send: (read) => clearance.elevate.mutate(read),
  });
}

/** The sides are written down for the top. */
export async function sendMemo(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = { round };
  return sent({
    act: "memo",
    round,
    before,
    data,
    schema: roundInput,
    input,
    send: (read) => clearance.splitMemo.mutate(read),
  });
}

/** A level decides over what an office holds. */
export async function sendSettlement(round: string, before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const input = {
    round,
    seen: seenIn(data),
    office: typed(data, "office"),
    decision: typed(data, "decision"),
    official: typed(data, "official"),
  };
  return sent({
    act: "settle",
    round,
    before,
    data,
    schema: settleInput,
    input,
    send: (read) => refreshed(clearance.settle.mutate(read)),
  });
}

interface RoundActSent<Schema extends z.ZodType> {
  readonly act: RoundAct;
  readonly round: string;
  readonly before: FormState;
  readonly data: FormData;
  readonly schema: Schema;
  readonly input: unknown;
  readonly send: (input: z.output<Schema>) => Promise<unknown>;
}

/** Sends one act; goes to the round and says what was saved, or keeps what was typed. */
async function sent<Schema extends z.ZodType>({ act, round, data, ...asked }: RoundActSent<Schema>) {
  const outcome = await submit({ ...asked, data, labels: ACT_LABELS });
  if (outcome.ok) redirect(`${roundHref(round)}?saved=${act}`);
  return keepingSeen(outcome.state, data);
}
