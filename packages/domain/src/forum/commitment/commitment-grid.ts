import type { CommitmentKey, CountryCode } from "../../id.ts";
import { compareText } from "../../internal/text.ts";
import type { CalendarDate } from "../../time.ts";
import type { CommitmentRecord } from "./account.ts";
import type { Commitment } from "./commitment.ts";
import {
  leastFavorable,
  type ObligationStanding,
  type ObligationState,
  obligationStandings,
} from "./obligation-standing.ts";

/** How several obligations stand together: as the least favorable of them. */
export interface JointStanding {
  readonly obligations: readonly ObligationStanding[];
  readonly claimed: ObligationState;
  /** Absent until every one of them has been verified. */
  readonly verified: ObligationState | null;
  readonly isDisputed: boolean;
}

/** What one country owes under one commitment. */
export interface GridCell extends JointStanding {
  readonly country: CountryCode;
}

/** One commitment against all countries. */
export interface GridRow extends JointStanding {
  readonly commitment: CommitmentKey;
  /** A place for each country of the grid; absent where it owes nothing here. */
  readonly cells: readonly (GridCell | null)[];
}

/** Commitments against countries. */
export interface CommitmentGrid {
  /** Every country that owes anything, in text order. */
  readonly countries: readonly CountryCode[];
  /** By the day on which they were made, then by key. */
  readonly rows: readonly GridRow[];
}

/** How each commitment stands on a day, country by country. */
export function commitmentGrid(records: readonly CommitmentRecord[], today: CalendarDate): CommitmentGrid {
  const owing = records.flatMap(({ commitment }) =>
    commitment.obligations.map(({ owedBy }) => owedBy.country),
  );
  const countries = [...new Set(owing)].toSorted(compareText);
  const rows = records.toSorted(byDayThenKey).map((record): GridRow => {
    const standings = obligationStandings(record, today);
    return {
      commitment: record.commitment.key,
      cells: countries.map((country) => {
        const own = standings.filter(({ owedBy }) => owedBy.country === country);
        const joint = jointStanding(own);
        return joint === null ? null : { country, ...joint };
      }),
      ...wholeStanding(record.commitment, standings),
    };
  });
  return { countries, rows };
}

/** Several obligations taken together; absent when there are none. */
export function jointStanding(obligations: readonly ObligationStanding[]): JointStanding | null {
  const claimed = leastFavorable(obligations.map((one) => one.claimed.state));
  if (claimed === null) return null;
  const found = obligations.flatMap(({ verified }) => (verified === null ? [] : [verified.state]));
  return {
    obligations,
    claimed,
    verified: found.length === obligations.length ? leastFavorable(found) : null,
    isDisputed: obligations.some(({ dispute }) => dispute.length > 0),
  };
}

function wholeStanding({ key }: Commitment, standings: readonly ObligationStanding[]): JointStanding {
  const joint = jointStanding(standings);
  if (joint === null) throw new Error(`nobody owes anything under ${key}`);
  return joint;
}

function byDayThenKey({ commitment: a }: CommitmentRecord, { commitment: b }: CommitmentRecord): number {
  return compareText(a.madeOn, b.madeOn) || compareText(a.key, b.key);
}
