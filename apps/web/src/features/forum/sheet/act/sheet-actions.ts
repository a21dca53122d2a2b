"use server";

import { draftSheetInput, reportVoteInput, reviseSheetInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../../lib/api.ts";
import type { FormState } from "../../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../../ui/forms/seen-entry.ts";
import { submit } from "../../../../ui/forms/submit.ts";
import { textIn } from "../../../../ui/forms/trimmed-text.ts";
import { rowField } from "../../change/meeting-entry.ts";
import { sheetHref } from "../../frame/forum-address.ts";
import { fieldOfForumRefusal } from "../../frame/refusal-field.ts";
import { itemsIn, sheetFieldsIn } from "./sheet-entry.ts";
import { SHEET_LABELS } from "./sheet-labels.ts";

/** Begins a sheet before votes of the body, and goes to it. */
export async function draftSheet(table: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const { items, rows } = itemsIn(data);
  const outcome = await submit({
    before,
    data,
    schema: draftSheetInput,
    input: { table, items, ...sheetFieldsIn(data) },
    labels: SHEET_LABELS,
    send: (checked) => forum.draftSheet.mutate(checked),
    fieldOf: (refusal) => fieldOfForumRefusal(refusal),
    nameOf: (path) => rowField(path, "items", rows),
  });
  return outcome.ok ? redirect(sheetHref(outcome.value.sheet)) : outcome.state;
}

/** Writes the sheet down anew, and goes back to it. */
export async function reviseSheet(sheet: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const { items, rows } = itemsIn(data);
  const outcome = await submit({
    before,
    data,
    schema: reviseSheetInput,
    input: { sheet, seen: seenIn(data), items, ...sheetFieldsIn(data) },
    labels: SHEET_LABELS,
    send: (checked) => refreshed(forum.reviseSheet.mutate(checked)),
    fieldOf: (refusal) => fieldOfForumRefusal(refusal),
    nameOf: (path) => rowField(path, "items", rows),
  });
  return outcome.ok ? redirect(sheetHref(sheet)) : keepingSeen(outcome.state, data);
}

/** Puts down how a country means to vote, and goes back to the sheet. */
export async function reportVote(sheet: string, before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const item = textIn(data, "item");
  const outcome = await submit({
    before,
    data,
    schema: reportVoteInput,
    input: {
      sheet,
      seen: seenIn(data),
      country: textIn(data, "country"),
      item,
      stance: data.get("stance"),
      on: textIn(data, "on") || null,
      source: textIn(data, "source"),
      reason: textIn(data, "reason"),
    },
    labels: SHEET_LABELS,
    send: (checked) => refreshed(forum.reportVote.mutate(checked)),
    fieldOf: (refusal) => fieldOfForumRefusal(refusal),
  });
  return outcome.ok ? redirect(`${sheetHref(sheet)}#${item}`) : keepingSeen(outcome.state, data);
}
