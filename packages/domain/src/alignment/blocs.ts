import { sumOf } from "../internal/sum.ts";
import { err, ok, type Result } from "../result.ts";
import type { PairDistances } from "./pairs.ts";
import type { HolderUnknown } from "./stance-table.ts";

/** Pairs of one sort and their mean distance, 0 to 1; absent when none can be compared. */
export interface PairMean {
  readonly mean: number | null;
  readonly comparedPairs: number;
  readonly pairs: number;
}

/** `bloc-of-one`: a bloc with a single member has no distance within. `nothing-comparable`: no pair of one sort can be compared. */
export const BLOC_ABSENCES = ["bloc-of-one", "nothing-comparable"] as const;
export type BlocAbsence = (typeof BLOC_ABSENCES)[number];

/** How far two blocs stand apart as blocs. */
export type BlocComparison = {
  readonly across: PairMean;
  readonly withinFirst: PairMean;
  readonly withinSecond: PairMean;
} & (
  | {
      /**
       * Mean distance across minus the mean of the two means within, -1 to 1. Near 0 when the line between the blocs
       * explains nothing, below 0 when members are further from their own bloc than from the other.
       */
      readonly separation: number;
      readonly reason: null;
    }
  | { readonly separation: null; readonly reason: BlocAbsence }
);

export interface BlocEmpty {
  readonly code: "bloc-empty";
  readonly bloc: "first" | "second";
}
export interface BlocMemberRepeated<H extends string> {
  readonly code: "bloc-member-repeated";
  readonly holder: H;
}

/**
 * Two blocs against each other, such as transatlantic and transpacific.
 *
 * Fails with `bloc-empty`, with `bloc-member-repeated` when a holder is named twice, in one bloc or in both, and with
 * `holder-unknown`.
 *
 * @example
 * ```ts
 * import { blocComparison, issueSet, pairDistances, stanceTableOfValues } from "@entente/domain";
 *
 * const issues = issueSet([
 *   { id: "adequacy", name: "Grants adequacy", family: "data-governance", weight: 1, kind: "binary" },
 *   { id: "cbpr", name: "Member of the CBPR", family: "data-governance", weight: 1, kind: "binary" },
 * ]);
 * const stances = [
 *   [true, false],
 *   [true, false],
 *   [false, true],
 *   [true, true],
 * ];
 * const table = issues.ok ? stanceTableOfValues(["EU", "GBR", "USA", "JPN"], issues.value, stances) : issues;
 * const blocs = table.ok ? blocComparison(pairDistances(table.value), ["EU", "GBR"], ["USA", "JPN"]) : table;
 * if (blocs.ok) console.log(blocs.value.across.mean, blocs.value.separation); // → 0.75 0.5
 * ```
 */
export function blocComparison<H extends string>(
  pairs: PairDistances<H>,
  first: readonly H[],
  second: readonly H[],
): Result<BlocComparison, BlocEmpty | BlocMemberRepeated<H> | HolderUnknown<H>> {
  if (first.length === 0) return err({ code: "bloc-empty", bloc: "first" });
  if (second.length === 0) return err({ code: "bloc-empty", bloc: "second" });
  const members = [...first, ...second];
  for (const [index, holder] of members.entries()) {
    if (!pairs.holders.includes(holder)) {
      return err({ code: "holder-unknown", holder, known: pairs.holders });
    }
    if (members.indexOf(holder) !== index) return err({ code: "bloc-member-repeated", holder });
  }
  const across = pairMean(
    pairs,
    first.flatMap((one) => second.map((other) => [one, other] as const)),
  );
  const withinFirst = pairMean(pairs, pairsWithin(first));
  const withinSecond = pairMean(pairs, pairsWithin(second));
  const shown = { across, withinFirst, withinSecond };
  if (first.length === 1 || second.length === 1) {
    return ok({ ...shown, separation: null, reason: "bloc-of-one" });
  }
  if (across.mean === null || withinFirst.mean === null || withinSecond.mean === null) {
    return ok({ ...shown, separation: null, reason: "nothing-comparable" });
  }
  const separation = across.mean - (withinFirst.mean + withinSecond.mean) / 2;
  return ok({ ...shown, separation, reason: null });
}

/** A holder outside both blocs, and how far it is from the members of each. */
export interface BlocOutsider<H extends string> {
  readonly holder: H;
  readonly toFirst: PairMean;
  readonly toSecond: PairMean;
}

/**
 * Everyone of the table who is in neither bloc, such as a country that sits at the tables of both, in the order of
 * the table.
 *
 * Fails as `blocComparison` does.
 */
export function blocOutsiders<H extends string>(
  pairs: PairDistances<H>,
  first: readonly H[],
  second: readonly H[],
): Result<readonly BlocOutsider<H>[], BlocEmpty | BlocMemberRepeated<H> | HolderUnknown<H>> {
  const blocs = blocComparison(pairs, first, second);
  if (!blocs.ok) return blocs;
  const outside = pairs.holders.filter((holder) => !first.includes(holder) && !second.includes(holder));
  const meanTo = (holder: H, bloc: readonly H[]) =>
    pairMean(
      pairs,
      bloc.map((member) => [holder, member] as const),
    );
  return ok(
    outside.map((holder) => ({ holder, toFirst: meanTo(holder, first), toSecond: meanTo(holder, second) })),
  );
}

function pairsWithin<H extends string>(members: readonly H[]): readonly (readonly [H, H])[] {
  return members.flatMap((one, index) => members.slice(index + 1).map((other) => [one, other] as const));
}

function pairMean<H extends string>(
  { holders, distances, coverages }: PairDistances<H>,
  chosen: readonly (readonly [H, H])[],
): PairMean {
  const cells = chosen
    .map(([one, other]) => holders.indexOf(one) * holders.length + holders.indexOf(other))
    .filter((cell) => coverages[cell] !== 0);
  const mean = cells.length === 0 ? null : sumOf(cells, (cell) => distances[cell] as number) / cells.length;
  return { mean, comparedPairs: cells.length, pairs: chosen.length };
}
