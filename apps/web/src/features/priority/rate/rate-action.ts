"use server";

import { rateInput, withdrawRatingInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { savedHref } from "../ratings/ratings-address.ts";
import { type RatePlace, ratePlaceHref } from "./rate-address.ts";
import { RATE_LABELS, WITHDRAWAL_REASON } from "./rate-labels.ts";
import { ratingIn } from "./rating-entry.ts";

/** Puts down a rating and goes to where it stands. */
export async function rate(place: RatePlace, before: FormState, data: FormData): Promise<FormState> {
  const { priority } = await api();
  const outcome = await submit({
    before,
    data,
    schema: rateInput,
    input: { ...place, seen: seenIn(data), ...ratingIn(data) },
    labels: RATE_LABELS,
    send: (input) => refreshed(priority.rate.mutate(input)),
  });
  return outcome.ok ? redirect(hrefAfter(place, outcome.value.sequence)) : keepingSeen(outcome.state, data);
}

/** Takes the rating back that is in force and goes to its history. */
export async function withdraw(place: RatePlace, before: FormState, data: FormData): Promise<FormState> {
  const { priority } = await api();
  const outcome = await submit({
    before,
    data,
    schema: withdrawRatingInput,
    input: { ...place, seen: seenIn(data), reason: data.get(WITHDRAWAL_REASON) },
    labels: RATE_LABELS,
    send: (input) => refreshed(priority.withdrawRating.mutate(input)),
  });
  if (outcome.ok) redirect(hrefAfter(place, outcome.value.sequence));
  const errors = outcome.state.errors.map((error) => ({ ...error, field: WITHDRAWAL_REASON }));
  return keepingSeen({ ...outcome.state, errors }, data);
}

function hrefAfter(place: RatePlace, sequence: number): string {
  const { subject, criterion } = place;
  return subject.kind === "technology"
    ? savedHref(subject.technology, { criterion, band: subject.band }, sequence)
    : ratePlaceHref(place, sequence);
}
