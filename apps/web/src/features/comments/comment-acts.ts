"use server";

import { correctCommentInput, withdrawCommentInput, writeCommentInput } from "@entente/contract";
import type { CommentSubject, CountryCode } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../lib/api.ts";
import type { FormState } from "../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../ui/forms/seen-entry.ts";
import { submit } from "../../ui/forms/submit.ts";
import { typed } from "../clearance/acts/act-entry.ts";
import { commentHref, recordHrefAt } from "./comment-address.ts";
import { mentionsIn } from "./comment-entry.ts";
import { COMMENT_LABELS } from "./comment-labels.ts";

/** Writes a comment for the readers that the page named. */
export async function sendComment(
  subject: CommentSubject,
  sharedWith: readonly CountryCode[],
  before: FormState,
  data: FormData,
): Promise<FormState> {
  return write(subject, { text: typed(data, "text"), sharedWith }, before, data);
}

/** Writes a comment for the readers and with the mentions that were chosen. */
export async function sendChosenComment(
  subject: CommentSubject,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const chosen = { sharedWith: data.getAll("sharedWith"), mentions: mentionsIn(data) };
  return write(subject, { text: typed(data, "text"), ...chosen }, before, data);
}

/** Puts other words in place. */
export async function sendCorrection(comment: string, before: FormState, data: FormData): Promise<FormState> {
  const client = await api();
  const seen = seenIn(data);
  const outcome = await submit({
    before,
    data,
    schema: correctCommentInput,
    input: { comment, seen, text: typed(data, "text"), mentions: mentionsIn(data) },
    labels: COMMENT_LABELS,
    send: (input) => refreshed(client.comment.correct.mutate(input)),
  });
  return outcome.ok ? redirect(`${commentHref(comment)}?saved=correct`) : keepingSeen(outcome.state, data);
}

/** Withdraws the comment, with a reason. */
export async function sendWithdrawal(comment: string, before: FormState, data: FormData): Promise<FormState> {
  const client = await api();
  const seen = seenIn(data);
  const outcome = await submit({
    before,
    data,
    schema: withdrawCommentInput,
    input: { comment, seen, reason: typed(data, "reason") },
    labels: COMMENT_LABELS,
    send: (input) => refreshed(client.comment.withdraw.mutate(input)),
  });
  return outcome.ok ? redirect(`${commentHref(comment)}?saved=withdraw`) : keepingSeen(outcome.state, data);
}

async function write(
  subject: CommentSubject,
  input: object,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const client = await api();
  const outcome = await submit({
    before,
    data,
    schema: writeCommentInput,
    input: { subject, ...input },
    labels: COMMENT_LABELS,
    send: (read) => client.comment.write.mutate(read),
  });
  return outcome.ok ? redirect(recordHrefAt(subject, outcome.value.comment)) : outcome.state;
}
