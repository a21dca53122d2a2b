import type { RecommendationGetOutput } from "@entente/contract";
import { type CalendarDate, isClaim, isShareOpen, leadOf, type StatusFact } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { CLOSURE_WORDS, IMPLEMENTATION_WORDS } from "../../../lib/words.ts";
import { span } from "./span.ts";

type Standing = Pick<RecommendationGetOutput, "record" | "status" | "resolutionDue">;

/** How the recommendation stands, in parts of one sentence: what the lead claims, whether it was verified, what is open. */
export interface StandingParts {
  readonly claim: string;
  readonly verification: string | null;
  readonly shares: string | null;
}

export function standingParts(detail: Standing, today: CalendarDate): StandingParts {
  const { closure } = detail.status;
  if (closure.value !== "open") {
    const ended = CLOSURE_WORDS[closure.value];
    const claim = closure.since === null ? ended : `${ended} since ${formatDate(closure.since.on)}`;
    return { claim, verification: null, shares: null };
  }
  return {
    claim: claimOf(detail, today),
    verification: verificationOf(detail, today),
    shares: sharesOf(detail),
  };
}

function claimOf({ record, status, resolutionDue }: Standing, today: CalendarDate): string {
  const lead = leadOf(record.assignments).agency;
  const claim = status.implementations.find(({ agency }) => agency === lead);
  const value = claim?.value ?? "not-started";
  const since = claim?.since ?? null;
  if (since === null) {
    const owed = resolutionDue < today ? `, and no action agreed for ${span(resolutionDue, today)}` : "";
    return `Nothing is reported by ${lead}, the lead agency${status.resolution.value === "unresolved" ? owed : ""}`;
  }
  const word = IMPLEMENTATION_WORDS[value].toLowerCase();
  const day = formatDate(since.on);
  if (value === "declined") return `Declined by ${lead} on ${day}`;
  return isClaim(value)
    ? `Claimed as ${word} ${claimant(since, lead)} since ${day}`
    : `${IMPLEMENTATION_WORDS[value]} at ${lead} since ${day}`;
}

/** A claim is the agency's own only when it was reported here. */
function claimant({ basis }: StatusFact, agency: string): string {
  return basis === "reported" ? `by ${agency}` : `for ${agency}, on the public record,`;
}

function verificationOf({ record, status }: Standing, today: CalendarDate): string | null {
  const { value, since } = status.verification;
  const lead = leadOf(record.assignments).agency;
  const claim = status.implementations.find(({ agency }) => agency === lead);
  switch (value) {
    case "not-assessed":
    case "evidence-submitted":
      return claim === undefined || claim.since === null || !isClaim(claim.value)
        ? null
        : `not verified for ${span(claim.since.on, today)}`;
    case "disputed":
      return since === null ? "disputed" : `disputed since ${formatDate(since.on)}`;
    case "addressed":
    case "partially-addressed":
    case "not-addressed":
    case "no-evidence":
      return `${FOUND[value]}${since === null ? "" : ` since ${formatDate(since.on)}`}`;
  }
}

const FOUND = {
  addressed: "verified as addressed",
  "partially-addressed": "found to be partially addressed",
  "not-addressed": "found not to be addressed",
  "no-evidence": "found to be without evidence",
} as const;

function sharesOf({ status }: Standing): string | null {
  const { implementations } = status;
  const open = implementations.filter(({ value }) => isShareOpen(value)).length;
  const all = implementations.length;
  if (all < 2) return null;
  if (open === 0) return `no share of ${all} is open`;
  return open === all
    ? `all ${formatNumber(all, "share")} open`
    : `${open} of ${formatNumber(all, "share")} open`;
}
