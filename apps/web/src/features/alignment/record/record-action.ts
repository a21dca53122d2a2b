"use server";

import { recordStanceInput, withdrawStanceInput } from "@entente/contract";
import type { IssueKind } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
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
