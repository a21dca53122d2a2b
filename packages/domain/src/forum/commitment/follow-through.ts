import type { CommitmentKey, ForumId, RecommendationKey, TechnologyId } from "../../id.ts";
import { groupedBy } from "../../internal/grouped.ts";
import type { CalendarDate } from "../../time.ts";
import { latestDay } from "../rough-date.ts";
import type { CommitmentRecord } from "./account.ts";
import {
  type AccountedState,
  accountedState,
  OBLIGATION_STATES,
  type ObligationStanding,
  type ObligationState,
  type ObligationSummary,
  obligationStandings,
} from "./obligation-standing.ts";
import { type ShareOf, shareOf } from "./share-of.ts";

/** The commitment that an obligation belongs to. */
export interface OwedUnder {
  readonly commitment: CommitmentKey;
  readonly forum: ForumId;
  readonly madeOn: CalendarDate;
  readonly technologies: readonly TechnologyId[];
  readonly recommendations: readonly RecommendationKey[];
}

/** An obligation on a day, as far as rates and times are counted from it. */
export interface OwedLine
  extends OwedUnder,
    Pick<ObligationStanding, "owedBy" | "due" | "claimed" | "verified"> {
  readonly isDisputed: boolean;
}

/** An obligation with the commitment that it belongs to. */
export interface OwedStanding extends OwedLine, ObligationStanding {}

export type StateCounts = Readonly<Record<ObligationState, number>>;

/** Rates by one sort of account. */
export interface KeptRates {
  readonly counts: StateCounts;
  /** Kept, of all obligations. */
  readonly kept: ShareOf;
  /** Kept, of those whose due date has passed. */
  readonly keptOfDue: ShareOf;
  /** Kept by their due date, of those that were kept and had one. */
  readonly keptInTime: ShareOf;
}

/** How far a set of obligations was followed through; claims and findings are never mixed. */
export interface FollowThrough {
  readonly commitments: number;
  readonly obligations: number;
  readonly withoutDue: number;
  /** Of these the countries that owe have said nothing yet; they count as open, and as late once they are due. */
  readonly withoutAccount: number;
  readonly claimed: KeptRates;
  /** Counts what was verified; the shares are of all obligations, verified or not. */
  readonly verified: KeptRates & { readonly notVerified: number };
  readonly disputed: number;
}

/** Every obligation of these commitments as it stands on a day; those made later are left out. */
export function owedOn(records: readonly CommitmentRecord[], today: CalendarDate): readonly OwedStanding[] {
  return records
    .filter(({ commitment }) => commitment.madeOn <= today)
    .flatMap((record) => {
      const { key: commitment, forum, madeOn, technologies, recommendations } = record.commitment;
      return obligationStandings(record, today).map((standing) => ({
        ...standing,
        isDisputed: standing.dispute.length > 0,
        commitment,
        forum,
        madeOn,
        technologies,
        recommendations,
      }));
    });
}

/** What storage keeps of an obligation, as it stands on a day. */
export function owedLineOn(
  { claimed, verified, due, ...rest }: ObligationSummary & OwedUnder,
  today: CalendarDate,
): OwedLine {
  return {
    ...rest,
    due,
    claimed: accountedState(claimed, due, today),
    verified: verified === null ? null : accountedState(verified, due, today),
  };
}

/** The rates of a set of obligations on a day. */
export function followThrough(owed: readonly OwedLine[], today: CalendarDate): FollowThrough {
  const verified = ratesOf(owed, today, (one) => one.verified);
  return {
    commitments: new Set(owed.map(({ commitment }) => commitment)).size,
    obligations: owed.length,
    withoutDue: owed.filter(({ due }) => due === null).length,
    withoutAccount: owed.filter((one) => one.claimed.since === null).length,
    claimed: ratesOf(owed, today, (one) => one.claimed),
    verified: { ...verified, notVerified: owed.filter((one) => one.verified === null).length },
    disputed: owed.filter(({ isDisputed }) => isDisputed).length,
  };
}

/** The rates of each group of obligations, in text order of the names; an obligation without a name is left out. */
export function followThroughBy<N extends string>(
  owed: readonly OwedLine[],
  today: CalendarDate,
  nameOf: (standing: OwedLine) => N | null,
): readonly (FollowThrough & { readonly name: N })[] {
  return groupedBy(owed, nameOf).map(([name, own]) => ({ name, ...followThrough(own, today) }));
}

function ratesOf(
  owed: readonly OwedLine[],
  today: CalendarDate,
  accountOf: (standing: OwedLine) => AccountedState | null,
): KeptRates {
  const isKept = (standing: OwedLine) => accountOf(standing)?.state === "kept";
  const kept = owed.filter(isKept);
  const due = owed.filter((standing) => standing.due !== null && latestDay(standing.due) < today);
  const dated = kept.filter((standing) => standing.due !== null);
  const count = (state: ObligationState) =>
    owed.filter((standing) => accountOf(standing)?.state === state).length;
  return {
    counts: Object.fromEntries(OBLIGATION_STATES.map((state) => [state, count(state)])) as StateCounts,
    kept: shareOf(kept.length, owed.length),
    keptOfDue: shareOf(due.filter(isKept).length, due.length),
    keptInTime: shareOf(
      dated.filter((standing) => accountOf(standing)?.daysLate === null).length,
      dated.length,
    ),
  };
}
