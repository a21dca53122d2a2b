import type { CommitmentKey, ForumId, RecommendationKey, TechnologyId } from "../../id.ts";
import { groupedBy } from "../../internal/grouped.ts";
import type { CalendarDate } from "../../time.ts";
import { latestDay } from "../rough-date.ts";
import type { CommitmentRecord } from "./account.ts";
import {
  type AccountedState,
  OBLIGATION_STATES,
  type ObligationStanding,
  type ObligationState,
  obligationStandings,
} from "./obligation-standing.ts";
import { type ShareOf, shareOf } from "./share-of.ts";

/** An obligation with the commitment that it belongs to. */
export interface OwedStanding extends ObligationStanding {
  readonly commitment: CommitmentKey;
  readonly forum: ForumId;
  readonly madeOn: CalendarDate;
  readonly technologies: readonly TechnologyId[];
  readonly recommendations: readonly RecommendationKey[];
}

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
        commitment,
        forum,
        madeOn,
        technologies,
        recommendations,
      }));
    });
}

/** The rates of a set of obligations on a day. */
export function followThrough(owed: readonly OwedStanding[], today: CalendarDate): FollowThrough {
  const verified = ratesOf(owed, today, (one) => one.verified);
  return {
    commitments: new Set(owed.map(({ commitment }) => commitment)).size,
    obligations: owed.length,
    withoutDue: owed.filter(({ due }) => due === null).length,
    claimed: ratesOf(owed, today, (one) => one.claimed),
    verified: { ...verified, notVerified: owed.filter((one) => one.verified === null).length },
    disputed: owed.filter(({ dispute }) => dispute.length > 0).length,
  };
}

/** The rates of each group of obligations, in text order of the names; an obligation without a name is left out. */
export function followThroughBy<N extends string>(
  owed: readonly OwedStanding[],
  today: CalendarDate,
  nameOf: (standing: OwedStanding) => N | null,
): readonly (FollowThrough & { readonly name: N })[] {
  return groupedBy(owed, nameOf).map(([name, own]) => ({ name, ...followThrough(own, today) }));
}

function ratesOf(
  owed: readonly OwedStanding[],
  today: CalendarDate,
  accountOf: (standing: OwedStanding) => AccountedState | null,
): KeptRates {
  const isKept = (standing: OwedStanding) => accountOf(standing)?.state === "kept";
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
