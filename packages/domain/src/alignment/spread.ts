import { sumOf } from "../internal/sum.ts";
import { compareText } from "../internal/text.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { Issue } from "./issue.ts";
import { comparedPairsIn, type GroupAbsence, type HolderPair, pairDistances } from "./pairs.ts";
import { placeDistance } from "./place.ts";
import type { StanceTable } from "./stance-entry.ts";

/** A holder and how far it is, on average, from the others on an issue, 0 to 1. */
export interface HolderSpread<H extends string> {
  readonly holder: H;
  readonly mean: number;
}

/** How far a group is apart on one issue, whatever the issue's weight. */
export type IssueSpread<H extends string, I extends string> = {
  readonly issue: I;
  /** Holders whose stance is known. */
  readonly holders: number;
  readonly comparedPairs: number;
} & (
  | {
      /** Mean distance over all pairs known on the issue, 0 to 1. */
      readonly mean: number;
      readonly reason: null;
      /** The greatest distance, and every pair that is so far apart. */
      readonly farthest: { readonly distance: number; readonly pairs: readonly HolderPair<H>[] };
      /** Everyone known, who is farthest from the others first, then by id. */
      readonly byDistance: readonly HolderSpread<H>[];
      /** The issue's part of the group's mean distance; over all issues the parts add up to it. */
      readonly contribution: number;
    }
  | {
      readonly mean: null;
      readonly reason: GroupAbsence;
      readonly farthest: null;
      readonly byDistance: readonly [];
      readonly contribution: 0;
    }
);

/** Where a group is apart: each issue, the one that makes up most of the group's mean distance first, then by id. */
export function issueSpreads<H extends string, I extends string>(
  table: StanceTable<H, I>,
): readonly IssueSpread<H, I>[] {
  const pairs = pairDistances(table);
  const comparedPairs = comparedPairsIn(pairs);
  const partOf = (share: number, cell: number) =>
    share === 0 ? 0 : share / (pairs.coverages[cell] as number) / comparedPairs;
  return table.issues.issues
    .map((issue, column) => issueSpread(table, issue, column, partOf))
    .toSorted((a, b) => b.contribution - a.contribution || compareText(a.issue, b.issue));
}

interface SpreadPair<H extends string> extends HolderPair<H> {
  readonly distance: number;
  readonly part: number;
}

function issueSpread<H extends string, I extends string>(
  { holders, issues, places, known }: StanceTable<H, I>,
  issue: Issue<I>,
  column: number,
  partOf: (share: number, cell: number) => number,
): IssueSpread<H, I> {
  const width = issues.issues.length;
  const share = issues.shares[column] as number;
  const distanceOf = placeDistance(issue);
  const rows = [...holders.keys()].filter((row) => known[row * width + column] === 1);
  const placeOf = (row: number) => places[row * width + column] as number;
  const pairs = rows.flatMap((row, index) =>
    rows.slice(index + 1).map((other): SpreadPair<H> => {
      const distance = distanceOf(placeOf(row), placeOf(other));
      const part = distance * partOf(share, row * holders.length + other);
      return { first: holders[row] as H, second: holders[other] as H, distance, part };
    }),
  );
  const counts = { issue: issue.id, holders: rows.length, comparedPairs: pairs.length };
  if (pairs.length === 0) {
    const reason = holders.length < 2 ? "fewer-than-two-holders" : "nothing-comparable";
    return { ...counts, mean: null, reason, farthest: null, byDistance: [], contribution: 0 };
  }
  const distance = Math.max(...pairs.map((pair) => pair.distance));
  const farthest = pairs.filter((pair) => distance - pair.distance <= TIE_TOLERANCE);
  return {
    ...counts,
    mean: sumOf(pairs, (pair) => pair.distance) / pairs.length,
    reason: null,
    farthest: { distance, pairs: farthest.map(({ first, second }) => ({ first, second })) },
    byDistance: holderSpreads(
      rows.map((row) => holders[row] as H),
      pairs,
    ),
    contribution: sumOf(pairs, ({ part }) => part),
  };
}

function holderSpreads<H extends string>(
  holders: readonly H[],
  pairs: readonly SpreadPair<H>[],
): readonly HolderSpread<H>[] {
  const sums = new Map(holders.map((holder) => [holder, 0]));
  for (const { first, second, distance } of pairs) {
    for (const holder of [first, second]) sums.set(holder, (sums.get(holder) as number) + distance);
  }
  return [...sums]
    .map(([holder, sum]) => ({ holder, mean: sum / (holders.length - 1) }))
    .toSorted((a, b) => b.mean - a.mean || compareText(a.holder, b.holder));
}
