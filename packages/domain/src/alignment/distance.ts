import { sumOf } from "../internal/sum.ts";
import { compareText } from "../internal/text.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import type { StanceValue } from "./issue.ts";
import { placeDistance } from "./place.ts";
import type { StanceState, StanceTable } from "./stance-entry.ts";
import { type HolderUnknown, stanceOf } from "./stance-table.ts";

/** Part of a distance that one issue makes up. */
export interface DistanceContribution<I extends string> {
  readonly issue: I;
  readonly first: StanceValue;
  readonly second: StanceValue;
  /** How far apart they are on this issue alone, 0 to 1. */
  readonly distance: number;
  /** The part of the pair's distance; the parts add up to it. */
  readonly contribution: number;
}

/** An issue on which the two cannot be compared, and what is known of each. */
export interface IssueNotCompared<I extends string> {
  readonly issue: I;
  readonly first: StanceState;
  readonly second: StanceState;
}

/** `no-shared-issue`: none on which both are known. `no-shared-weight`: such issues, all of weight 0. */
export const PAIR_ABSENCES = ["no-shared-issue", "no-shared-weight"] as const;
export type PairAbsence = (typeof PAIR_ABSENCES)[number];

/** How far apart two holders are, on what, and on how much of the whole that rests. */
export type PairDistance<H extends string, I extends string> = {
  readonly first: H;
  readonly second: H;
  /** Share of all weight on which both are known, 0 to 1. */
  readonly coverage: number;
  /** Whether the coverage lies under the threshold: read the distance with care. */
  readonly isThin: boolean;
  /** Every issue compared, the largest part first, then by id. */
  readonly contributions: readonly DistanceContribution<I>[];
  readonly notCompared: readonly IssueNotCompared<I>[];
} & (
  | {
      /** 0 when they answer alike on everything compared, 1 when they are as far apart as can be. */
      readonly distance: number;
      /** 1 minus the distance. */
      readonly alignment: number;
      readonly reason: null;
    }
  | { readonly distance: null; readonly alignment: null; readonly reason: PairAbsence }
);

export interface DistanceSettings {
  /** Coverage under which a distance is thin, 0 to 1. */
  readonly thinBelow: number;
}

/** Our setting: a distance that rests on less than half of the weight is called thin. */
export const DISTANCE_SETTINGS: DistanceSettings = { thinBelow: 0.5 };

export interface ThinBelowOutOfRange {
  readonly code: "thin-below-out-of-range";
  readonly thinBelow: number;
}

/**
 * How far apart two holders stand, over the issues on which both are known, and what that is made of.
 *
 * The weighted mean of the distances on each issue (Gower 1971, with declared ranges); equal to the share of measures
 * answered differently where every issue is nominal (Nordås 2016). A holder is at 0 to itself when anything is known.
 *
 * Fails with `holder-unknown` when the table has no such holder, and `thin-below-out-of-range` unless the threshold
 * lies in 0 to 1.
 *
 * @example
 * ```ts
 * import { distanceBetween, issueSet, stanceTableOfValues } from "@entente/domain";
 *
 * const issues = issueSet([
 *   { id: "privacy-law", name: "General privacy law", family: "data-governance", weight: 2, kind: "binary" },
 *   {
 *     id: "localization",
 *     name: "Data localization",
 *     family: "data-governance",
 *     weight: 1,
 *     kind: "ordinal",
 *     levels: ["none", "some sectors", "general"],
 *   },
 * ]);
 * if (issues.ok) {
 *   const table = stanceTableOfValues(["A", "B"], issues.value, [[false, "none"], [true, "some sectors"]]);
 *   const pair = table.ok ? distanceBetween(table.value, "A", "B") : table;
 *   if (pair.ok) {
 *     console.log(pair.value.distance?.toFixed(3)); // → 0.833
 *     for (const { issue, contribution } of pair.value.contributions) console.log(issue, contribution.toFixed(3));
 *     // → privacy-law 0.667
 *     // → localization 0.167
 *   }
 * }
 * ```
 */
export function distanceBetween<H extends string, I extends string>(
  table: StanceTable<H, I>,
  first: H,
  second: H,
  { thinBelow }: DistanceSettings = DISTANCE_SETTINGS,
): Result<PairDistance<H, I>, HolderUnknown<H> | ThinBelowOutOfRange> {
  const { holders } = table;
  if (!(thinBelow >= 0 && thinBelow <= 1)) return err({ code: "thin-below-out-of-range", thinBelow });
  const unknown = [first, second].find((holder) => !holders.includes(holder));
  if (unknown !== undefined) return err({ code: "holder-unknown", holder: unknown, known: holders });

  const { compared, notCompared } = comparison(table, first, second);
  const coverage = Math.min(
    sumOf(compared, ({ share }) => share),
    1,
  );
  const contributions = compared
    .map(({ share, ...facts }) => ({
      ...facts,
      contribution: coverage === 0 ? 0 : (share * facts.distance) / coverage,
    }))
    .toSorted((a, b) => b.contribution - a.contribution || compareText(a.issue, b.issue));
  const shown = {
    first,
    second,
    coverage,
    isThin: thinBelow - coverage > TIE_TOLERANCE,
    contributions,
    notCompared,
  };
  if (coverage === 0) {
    const reason = compared.length === 0 ? "no-shared-issue" : "no-shared-weight";
    return ok({ ...shown, distance: null, alignment: null, reason });
  }
  const distance = Math.min(
    sumOf(contributions, ({ contribution }) => contribution),
    1,
  );
  return ok({ ...shown, distance, alignment: 1 - distance, reason: null });
}

interface ComparedIssue<I extends string> extends Omit<DistanceContribution<I>, "contribution"> {
  readonly share: number;
}

function comparison<H extends string, I extends string>(
  table: StanceTable<H, I>,
  first: H,
  second: H,
): { readonly compared: readonly ComparedIssue<I>[]; readonly notCompared: readonly IssueNotCompared<I>[] } {
  const { holders, issues, places } = table;
  const width = issues.issues.length;
  const placeAt = (holder: H, column: number) => places[holders.indexOf(holder) * width + column] as number;
  const compared: ComparedIssue<I>[] = [];
  const notCompared: IssueNotCompared<I>[] = [];
  for (const [column, issue] of issues.issues.entries()) {
    const one = stanceOf(table, first, issue.id);
    const other = stanceOf(table, second, issue.id);
    if ("value" in one && "value" in other) {
      const distance = placeDistance(issue)(placeAt(first, column), placeAt(second, column));
      const share = issues.shares[column] as number;
      compared.push({ issue: issue.id, first: one.value, second: other.value, distance, share });
    } else {
      notCompared.push({ issue: issue.id, first: one.state, second: other.state });
    }
  }
  return { compared, notCompared };
}
