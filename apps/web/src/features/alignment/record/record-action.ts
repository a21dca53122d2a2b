"use server";

import { refusalOf } from "@entente/client";
import { recordStanceInput, withdrawStanceInput } from "@entente/contract";
import type { IssueKind } from "@entente/domain";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { savedStanceHref } from "../stances/stances-address.ts";
import type { StancePlace } from "./record-address.ts";
import { RECORD_LABELS, WITHDRAWAL_REASON, WITHDRAWN_ENTRY } from "./record-labels.ts";
import { stanceIn } from "./stance-entry.ts";

/** Puts down a stance and goes to where it stands. */
export async function recordStance(
  place: StancePlace,
  kind: IssueKind,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { alignment } = await api();
  const outcome = await submit({
    before,
    data,
    schema: recordStanceInput,
    input: { ...place, seen: seenIn(data), ...stanceIn(data, { kind }) },
    labels: RECORD_LABELS,
    send: (input) => refreshed(alignment.recordStance.mutate(input)),
  });
  if (outcome.ok) redirect(savedStanceHref(place, outcome.value.sequence));
  return keepingSeen(outcome.state, data);
}

/** Takes an entry back and goes to its history. */
export async function withdrawStance(
  place: StancePlace,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { alignment } = await api();
  const outcome = await submit({
    before,
    data,
    schema: withdrawStanceInput,
    input: {
      ...place,
      seen: seenIn(data),
      sequence: Number(data.get(WITHDRAWN_ENTRY)),
      reason: data.get(WITHDRAWAL_REASON),
    },
    labels: RECORD_LABELS,
    send: (input) => refreshed(alignment.withdrawStance.mutate(input)),
  });
  if (outcome.ok) redirect(savedStanceHref(place, outcome.value.sequence));
  const errors = outcome.state.errors.map((error) =>
    error.field === "reason" ? { ...error, field: WITHDRAWAL_REASON } : error,
  );
  return keepingSeen({ ...outcome.state, errors }, data);
}

/** The entry that the person saw stays with the form, also where the page around it was made anew. */
function keepingSeen(state: FormState, data: FormData): FormState {
  return { ...state, version: state.version ?? seenIn(data) };
}

/** After a colleague's entry the page around the form is made anew, so that it shows what stands now. */
async function refreshed<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    if (refusalOf(error)?.code === "entry-changed-meanwhile") refresh();
    throw error;
  }
}

function seenIn(data: FormData): number {
  return Number(data.get("version"));
}
