import { err, ok, type Result } from "../../result.ts";
import { firstRepeated, type RowsMiscounted } from "../value-table.ts";
import { type BallotBox, countedBallot, type ItemRepeated } from "./ballot.ts";
import { midRanks, type RankScale } from "./mid-rank.ts";

/** What several raters (agencies, persons, methods) say of the same items, each on a scale of its own. */
export interface RaterTable<R extends string, K extends string> {
  readonly raters: readonly R[];
  readonly items: readonly K[];
  readonly scale: RankScale;
  /** A row for each rater, a score or rank for each item; null is an item of which the rater says nothing. */
  readonly rows: readonly (readonly (number | null)[])[];
}

/** The order of each rater: a ballot for each, in the order of `raters`, that counts 1. */
export interface RaterBallots<R extends string, K extends string> extends BallotBox<K> {
  readonly raters: readonly R[];
}

export interface RaterRepeated<R extends string> {
  readonly code: "rater-repeated";
  readonly rater: R;
}
export interface RaterRowLengthDiffers<R extends string> {
  readonly code: "rater-row-length-differs";
  readonly rater: R;
  readonly entries: number;
  readonly expected: number;
}
export interface RaterNumberNotFinite<R extends string, K extends string> {
  readonly code: "rater-number-not-finite";
  readonly rater: R;
  readonly item: K;
  readonly value: number;
}
export type RaterTableRefusal<R extends string, K extends string> =
  | RaterRepeated<R>
  | ItemRepeated<K>
  | RowsMiscounted
  | RaterRowLengthDiffers<R>
  | RaterNumberNotFinite<R, K>;

/**
 * The order of each rater, from its scores or ranks. Numbers within 1e-9 of each other are ties.
 *
 * Fails with `rater-repeated` or `item-repeated` when one is named twice;
 * with `rows-miscounted` unless there is a row for each rater, and `rater-row-length-differs` unless it has an entry
 * for each item;
 * with `rater-number-not-finite` when a score or rank is no finite number.
 */
export function raterBallots<R extends string, K extends string>({
  raters,
  items,
  scale,
  rows,
}: RaterTable<R, K>): Result<RaterBallots<R, K>, RaterTableRefusal<R, K>> {
  const rater = firstRepeated(raters);
  if (rater !== null) return err({ code: "rater-repeated", rater });
  const item = firstRepeated(items);
  if (item !== null) return err({ code: "item-repeated", item });
  if (rows.length !== raters.length) {
    return err({ code: "rows-miscounted", rows: rows.length, expected: raters.length });
  }
  for (const [index, name] of raters.entries()) {
    const refusal = rowRefusal(name, items, rows[index] as readonly (number | null)[]);
    if (refusal !== null) return err(refusal);
  }
  const ballots = rows.map((row) => countedBallot(1, midRanks(row, scale)));
  return ok({ raters: [...raters], items: [...items], ballots });
}

function rowRefusal<R extends string, K extends string>(
  rater: R,
  items: readonly K[],
  row: readonly (number | null)[],
): RaterTableRefusal<R, K> | null {
  if (row.length !== items.length) {
    return { code: "rater-row-length-differs", rater, entries: row.length, expected: items.length };
  }
  for (const [index, item] of items.entries()) {
    const value = row[index] as number | null;
    if (value !== null && !Number.isFinite(value)) {
      return { code: "rater-number-not-finite", rater, item, value };
    }
  }
  return null;
}
