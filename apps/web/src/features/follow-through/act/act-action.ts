"use server";

import {
  claimObligationInput,
  disputeObligationInput,
  linkCommitmentInput,
  moveObligationDueInput,
  verifyObligationInput,
} from "@entente/contract";
import type { CommitmentKey, Party } from "@entente/domain";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { evidenceEntries, fieldOfBlock } from "../../recommendation/forms/evidence-input.ts";
import { withFingerprints } from "../../recommendation/forms/fingerprint.ts";
import { keyIn, statementIn, textIn } from "../../recommendation/forms/form-entry.ts";
import { commitmentHref } from "../one/commitment-address.ts";
import { ACT_LABELS } from "./act-labels.ts";

/** What a country that owes says of its obligation. */
export async function claimObligation(
  commitment: CommitmentKey,
  owedBy: Party,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const client = await api();
  return save(commitment, before, data, claimObligationInput, accountIn(owedBy), (input) =>
    client.commitment.claim.mutate(input),
  );
}

/** What a verifier found. */
export async function verifyObligation(
  commitment: CommitmentKey,
  owedBy: Party,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const client = await api();
  return save(commitment, before, data, verifyObligationInput, accountIn(owedBy), (input) =>
    client.commitment.verify.mutate(input),
  );
}

/** What another country says of it. */
export async function disputeObligation(
  commitment: CommitmentKey,
  owedBy: Party,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const client = await api();
  const read = (typed: FormData) => ({ ...accountIn(owedBy)(typed), speaker: textIn(typed, "speaker") });
  return save(commitment, before, data, disputeObligationInput, read, (input) =>
    client.commitment.dispute.mutate(input),
  );
}

/** Moves a due date, or sets one. */
export async function moveObligationDue(
  commitment: CommitmentKey,
  owedBy: Party,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const client = await api();
  const read = (typed: FormData) => ({
    owedBy,
    to: { on: textIn(typed, "to.on"), precision: textIn(typed, "to.precision") },
    basis: textIn(typed, "basis"),
    ...statementIn(typed),
  });
  return save(commitment, before, data, moveObligationDueInput, read, (input) =>
    client.commitment.moveDue.mutate(input),
  );
}

/** Links a recommendation, or takes a link back. */
export async function changeLink(
  commitment: CommitmentKey,
  kind: "link" | "unlink",
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { commitment: commitments } = await api();
  const read = (typed: FormData) => ({
    recommendation: keyIn(typed, "recommendation"),
    reason: textIn(typed, "reason"),
  });
  return save(commitment, before, data, linkCommitmentInput, read, (input) =>
    commitments[kind].mutate(input),
  );
}

function accountIn(owedBy: Party) {
  return (data: FormData) => ({
    owedBy,
    to: textIn(data, "to"),
    basis: textIn(data, "basis"),
    ...statementIn(data),
  });
}

/** Sends the form; goes to the commitment when it is saved, and keeps everything typed when it is not. */
async function save<Schema extends z.ZodType>(
  commitment: CommitmentKey,
  before: FormState,
  given: FormData,
  schema: Schema,
  read: (data: FormData) => object,
  send: (input: z.output<Schema>) => Promise<{ readonly version: number }>,
): Promise<FormState> {
  const data = await withFingerprints(given);
  const outcome = await submit({
    before,
    data,
    schema,
    input: { commitment, version: seenIn(data), ...read(data) },
    labels: ACT_LABELS,
    send: (input) => refreshed(send(input)),
  });
  if (outcome.ok) redirect(`${commitmentHref(commitment)}?saved=${outcome.value.version}`);
  const { blocks } = evidenceEntries(data);
  const errors = outcome.state.errors.map((error) => ({
    ...error,
    field: fieldOfBlock(error.field, blocks),
  }));
  return keepingSeen({ ...outcome.state, errors }, data);
}
