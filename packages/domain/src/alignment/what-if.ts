import { sumOf } from "../internal/sum.ts";
import { ok, type Result } from "../result.ts";
import { type ChangeRefusal, type StanceChange, tableAfter } from "./change.ts";
import { type GroupAbsence, type PairDistances, pairDistances } from "./pairs.ts";
import type { StanceEntry, StanceTable } from "./stance-entry.ts";
import { stanceOf } from "./stance-table.ts";

/** A change with what stood before: where nothing was known, the distance moves because more is compared. */
export interface AppliedChange<H extends string, I extends string> extends StanceChange<H, I> {
  readonly from: StanceEntry<H, I>;
}

/** Two holders before and after; a distance is absent where they cannot be compared. */
export interface PairShift<H extends string> {
  readonly first: H;
  readonly second: H;
  readonly before: number | null;
  readonly after: number | null;
  /** How much nearer they come; below 0 when they part. Absent unless both distances are known. */
  readonly reduction: number | null;
  /** Share of all weight on which both are known, 0 to 1. */
  readonly coverageBefore: number;
  readonly coverageAfter: number;
}

/** What a set of changes would do to a group. */
export type WhatIf<H extends string, I extends string> = {
  readonly changes: readonly AppliedChange<H, I>[];
  /** Every pair, in the order of the table. */
  readonly pairs: readonly PairShift<H>[];
  /** Pairs that can be compared both before and after: over these the means are taken. */
  readonly comparedPairs: number;
  /** Pairs that can be compared only after the changes; in neither mean. */
  readonly newlyComparablePairs: number;
} & (
  | {
      readonly meanBefore: number;
      readonly meanAfter: number;
      /** How much the mean distance falls; below 0 when it would rise. */
      readonly reduction: number;
      readonly reason: null;
    }
  | {
      readonly meanBefore: null;
      readonly meanAfter: null;
      readonly reduction: null;
      readonly reason: GroupAbsence;
    }
);

/**
 * What several changes at once would do: every pair and the group's mean distance, before and after. Stores nothing.
 *
 * Fails with `holder-unknown` or `issue-unknown` when a change names another; with `stance-kind-mismatched`,
 * `stance-option-unknown` or `stance-off-range` when the issue does not allow its value; with `change-repeated` when
 * two changes set the same stance.
 *
 * @example
 * ```ts
 * import { issueSet, stanceTableOfValues, whatIf } from "@entente/domain";
 *
 * const issues = issueSet([
 *   { id: "privacy-law", name: "General privacy law", family: "data-governance", weight: 2, kind: "binary" },
 *   { id: "cbpr", name: "Member of the CBPR", family: "data-governance", weight: 1, kind: "binary" },
 * ]);
 * const stances = [
 *   [false, true],
 *   [true, false],
 * ];
 * const table = issues.ok ? stanceTableOfValues(["USA", "EU"], issues.value, stances) : issues;
 * const effect = table.ok ? whatIf(table.value, [{ holder: "USA", issue: "privacy-law", to: true }]) : table;
 * if (effect.ok) {
 *   const [pair] = effect.value.pairs;
 *   console.log(pair?.before?.toFixed(3), pair?.after?.toFixed(3)); // → 1.000 0.333
 * }
 * ```
 */
export function whatIf<H extends string, I extends string>(
  table: StanceTable<H, I>,
  changes: readonly StanceChange<H, I>[],
): Result<WhatIf<H, I>, ChangeRefusal<H, I>> {
  const changed = tableAfter(table, changes);
  if (!changed.ok) return changed;
  const pairs = pairShifts(pairDistances(table), pairDistances(changed.value));
  const compared = pairs.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, after }],
  );
  const shown = {
    changes: changes.map((change) => ({ ...change, from: stanceOf(table, change.holder, change.issue) })),
    pairs,
    comparedPairs: compared.length,
    newlyComparablePairs: pairs.filter(({ before, after }) => before === null && after !== null).length,
  };
  if (compared.length === 0) {
    const reason = table.holders.length < 2 ? "fewer-than-two-holders" : "nothing-comparable";
    return ok({ ...shown, meanBefore: null, meanAfter: null, reduction: null, reason });
  }
  const meanBefore = sumOf(compared, ({ before }) => before) / compared.length;
  const meanAfter = sumOf(compared, ({ after }) => after) / compared.length;
  return ok({ ...shown, meanBefore, meanAfter, reduction: meanBefore - meanAfter, reason: null });
}

function pairShifts<H extends string>(
  before: PairDistances<H>,
  after: PairDistances<H>,
): readonly PairShift<H>[] {
  const { holders } = before;
  const distanceAt = ({ distances, coverages }: PairDistances<H>, cell: number) =>
    coverages[cell] === 0 ? null : (distances[cell] as number);
  return holders.flatMap((first, row) =>
    holders.slice(row + 1).map((second, offset) => {
      const cell = row * holders.length + row + 1 + offset;
      const [was, is] = [distanceAt(before, cell), distanceAt(after, cell)];
      return {
        first,
        second,
        before: was,
        after: is,
        reduction: was === null || is === null ? null : was - is,
        coverageBefore: before.coverages[cell] as number,
        coverageAfter: after.coverages[cell] as number,
      };
    }),
  );
}
