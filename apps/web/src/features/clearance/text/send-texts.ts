"use server";

import { callClearanceInput, changeTextInput, draftTextInput } from "@entente/contract";
import type { ClearanceSubject } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { officesIn, typed } from "../acts/act-entry.ts";
import { ACT_LABELS as labels } from "../acts/labels.ts";
import { roundHref, textHref } from "../frame/clearance-address.ts";

/** Puts down the first wording of an update or a report. */
export async function sendDraft(before: FormState, data: FormData): Promise<FormState> {
  const { clearance } = await api();
  const about = typed(data, "about").trim().toUpperCase();
  const outcome = await submit({
    before,
    data,
    schema: draftTextInput,
    input: {
      kind: typed(data, "kind"),
      title: typed(data, "title"),
      content: typed(data, "content"),
      about: about === "" ? null : about,
    },
    labels,
    send: (input) => clearance.draft.mutate(input),
  });
  return outcome.ok ? redirect(`${textHref(outcome.value.subject)}?saved=yes`) : outcome.state;
}

/** Puts down another wording, and shows what that did to the clearance. */
export async function sendWording(
  subject: ClearanceSubject,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: changeTextInput,
    input: {
      subject,
      seen: seenIn(data),
      content: typed(data, "content"),
      reason: typed(data, "reason"),
    },
    labels,
    send: (input) => refreshed(clearance.changeText.mutate(input)),
  });
  if (!outcome.ok) return keepingSeen(outcome.state, data);
  const { round } = outcome.value;
  redirect(round === null ? `${textHref(subject)}?saved=yes` : roundHref(round.id));
}

/** Sends the text that the person saw to the offices. */
export async function sendCall(
  subject: ClearanceSubject,
  text: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: callClearanceInput,
    input: {
      subject,
      text,
      offices: officesIn(data),
      suspense: typed(data, "suspense"),
      atSuspense: typed(data, "atSuspense"),
    },
    labels,
    send: (input) => clearance.callRound.mutate(input),
  });
  return outcome.ok ? redirect(roundHref(outcome.value.round)) : outcome.state;
}
