"use server";

import { recordCommitmentInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { commitmentHref } from "../one/commitment-address.ts";
import { commitmentIn, fieldOfObligation } from "./record-entry.ts";
import { RECORD_LABELS } from "./record-labels.ts";

/** Writes down a commitment and goes to it. */
export async function recordCommitment(before: FormState, data: FormData): Promise<FormState> {
  const { commitment } = await api();
  const { input, blocks } = commitmentIn(data);
  const outcome = await submit({
    before,
    data,
    schema: recordCommitmentInput,
    input,
    labels: RECORD_LABELS,
    send: (checked) => commitment.record.mutate(checked),
  });
  if (outcome.ok) redirect(`${commitmentHref(outcome.value.commitment)}?saved=${outcome.value.version}`);
  const errors = outcome.state.errors.map((error) => ({
    ...error,
    field: fieldOfObligation(error.field, blocks),
  }));
  return { ...outcome.state, errors };
}
