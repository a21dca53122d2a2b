"use server";

import { changeMarkingInput, decideMarkingInput, type Refusal } from "@entente/contract";
import type { RecommendationKey } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../lib/api.ts";
import type { FormState } from "../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../ui/forms/seen-entry.ts";
import { submit } from "../../ui/forms/submit.ts";
import { textIn } from "../../ui/forms/trimmed-text.ts";
import { MARKING_LABELS } from "./marking-labels.ts";
import { wantedMarkingIn } from "./wanted-marking.ts";

/** A recommendation, and whether the person marks it or asks for it. */
export interface MarkingPlace {
  readonly recommendation: RecommendationKey;
  readonly isRequest: boolean;
}

/** Refusals that are about a name in the field for people. */
const RECIPIENT_CODES: readonly Refusal["code"][] = ["recipient-unknown", "recipient-ambiguous"];

/** Marks a recommendation, or asks the agency that designated it for the marking. */
export async function sendMarking(
  { recommendation, isRequest }: MarkingPlace,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { marking } = await api();
  const outcome = await submit({
    before,
    data,
    schema: changeMarkingInput,
    input: {
      recommendation,
      seen: seenIn(data),
      marking: wantedMarkingIn(data),
      reason: textIn(data, "reason"),
    },
    labels: MARKING_LABELS,
    fieldOf: ({ code }) => (RECIPIENT_CODES.includes(code) ? "marking.listedPeople" : null),
    send: (input) => refreshed(isRequest ? marking.request.mutate(input) : marking.change.mutate(input)),
  });
  if (!outcome.ok) return keepingSeen(outcome.state, data);
  redirect(`/recommendations/${recommendation}/marking?saved=${isRequest ? "requested" : "changed"}`);
}

/** Grants or declines what somebody asked for. */
export async function decideMarking(
  recommendation: RecommendationKey,
  request: number,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { marking } = await api();
  const isGranted = textIn(data, "isGranted") === "yes";
  const outcome = await submit({
    before,
    data,
    schema: decideMarkingInput,
    input: { recommendation, seen: seenIn(data), request, isGranted, reason: textIn(data, "reason") },
    labels: MARKING_LABELS,
    send: (input) => refreshed(marking.decide.mutate(input)),
  });
  if (!outcome.ok) return keepingSeen(outcome.state, data);
  redirect(`/recommendations/${recommendation}/marking?saved=${isGranted ? "granted" : "declined"}`);
}
