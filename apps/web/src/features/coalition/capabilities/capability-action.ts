"use server";

import { recordCapabilityInput, withdrawCapabilityInput } from "@entente/contract";
import type { CountryCode, FigureCoding, RequirementId } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { RATE_LABELS } from "../../priority/rate/rate-labels.ts";
import { placeHref } from "../frame/country-href.ts";
import { CAPABILITY_LABELS, capabilityIn } from "./capability-entry.ts";

/** Whose capability on what, with the figures that give a level there. */
export interface CapabilityPlace {
  readonly country: CountryCode;
  readonly requirement: RequirementId;
  readonly codings: readonly FigureCoding[];
}

/** Name of the reason in the form that withdraws; the page has the other form beside it. */
const WITHDRAWAL_REASON = "withdrawalReason";

/** Puts down what a source says and goes to where it stands. */
export async function recordCapability(
  { codings, ...place }: CapabilityPlace,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { coalition } = await api();
  const outcome = await submit({
    before,
    data,
    schema: recordCapabilityInput,
    input: { ...place, seen: seenIn(data), ...capabilityIn(data, { codings }) },
    labels: { ...RATE_LABELS, ...CAPABILITY_LABELS },
    send: (input) => refreshed(coalition.recordCapability.mutate(input)),
  });
  if (outcome.ok) redirect(`${placeHref(place.country, place.requirement)}?saved=${outcome.value.sequence}`);
  return keepingSeen(outcome.state, data);
}

/** Takes an entry back and goes to where the others stand. */
export async function withdrawCapability(
  { country, requirement }: CapabilityPlace,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { coalition } = await api();
  const outcome = await submit({
    before,
    data,
    schema: withdrawCapabilityInput,
    input: {
      country,
      requirement,
      seen: seenIn(data),
      entry: Number(data.get("entry")),
      reason: data.get(WITHDRAWAL_REASON),
    },
    labels: { ...RATE_LABELS, entry: "The entry" },
    send: (input) => refreshed(coalition.withdrawCapability.mutate(input)),
  });
  if (outcome.ok) redirect(`${placeHref(country, requirement)}?saved=${outcome.value.sequence}`);
  const errors = outcome.state.errors.map((error) =>
    error.field === "reason" ? { ...error, field: WITHDRAWAL_REASON } : error,
  );
  return keepingSeen({ ...outcome.state, errors }, data);
}
