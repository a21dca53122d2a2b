import type { CountryCode, IssueId } from "../id.ts";
import type { CountryStance } from "./country-stance.ts";

/**
 * One entry in the history of a country on an issue: a stance that was recorded, or the withdrawal of an earlier entry.
 * Nothing is altered: what was withdrawn stays in the history.
 */
export interface StanceHistoryEntry {
  readonly holder: CountryCode;
  readonly issue: IssueId;
  /** From 1 within the country and issue. */
  readonly sequence: number;
  /** Absent on a withdrawal. */
  readonly stance: CountryStance | null;
  /** Sequence of the entry that this one withdraws; absent on a stance. */
  readonly withdraws: number | null;
}

export type StandingEntry<E extends StanceHistoryEntry> = E & { readonly stance: CountryStance };

/** The entries whose stances stand: recorded, and not withdrawn by any other. Kept in the order given. */
export function standingEntries<E extends StanceHistoryEntry>(
  entries: readonly E[],
): readonly StandingEntry<E>[] {
  const withdrawn = new Set(
    entries.flatMap(({ holder, issue, withdraws }) =>
      withdraws === null ? [] : [placeKey(holder, issue, withdraws)],
    ),
  );
  return entries.flatMap((entry) => {
    const { holder, issue, sequence, stance } = entry;
    return stance === null || withdrawn.has(placeKey(holder, issue, sequence)) ? [] : [{ ...entry, stance }];
  });
}

function placeKey(holder: CountryCode, issue: IssueId, sequence: number): string {
  return `${holder} ${issue} ${sequence}`;
}
