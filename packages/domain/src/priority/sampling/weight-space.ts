import { err, ok, type Result } from "../../result.ts";
import { type CriterionRepeated, firstRepeated } from "../value-table.ts";
import { type WeightInterval, type WeightIntervalsRefusal, weightIntervals } from "../weight-intervals.ts";
import {
  type WeightPoints,
  type WeightsAllZero,
  type WeightsRefusal,
  type WeightUnknown,
  weightsOf,
} from "../weights.ts";
import { openedByOrder, type WeightOrderContradictsIntervals } from "./weight-bounds.ts";

/**
 * What is known of the weights. `uniform-simplex`: nothing but that they add up to 1. `ordinal`: which criterion weighs
 * more. `interval`: a lowest and a highest weight for each. `ordinal-interval`: both. `fixed`: the weights themselves.
 */
export const WEIGHT_SPACE_KINDS = [
  "uniform-simplex",
  "ordinal",
  "interval",
  "ordinal-interval",
  "fixed",
] as const;
export type WeightSpaceKind = (typeof WEIGHT_SPACE_KINDS)[number];

/**
 * Criteria from the heaviest to the lightest. Between criteria listed together, and of those left out, nothing is said.
 */
export type WeightOrder<K extends string> = readonly (K | readonly K[])[];

type Intervals<K extends string> = Readonly<Partial<Record<K, WeightInterval>>>;

/** What somebody says of the weights; each kind as in `WEIGHT_SPACE_KINDS`. */
export type WeightStatement<K extends string> =
  | { readonly kind: "uniform-simplex" }
  | { readonly kind: "ordinal"; readonly order: WeightOrder<K> }
  | { readonly kind: "interval"; readonly intervals: Intervals<K> }
  | { readonly kind: "ordinal-interval"; readonly order: WeightOrder<K>; readonly intervals: Intervals<K> }
  | { readonly kind: "fixed"; readonly points: WeightPoints<K> };

/** All weights that a statement leaves open; there are some. */
export interface WeightSpace<K extends string> {
  readonly kind: WeightSpaceKind;
  readonly criteria: readonly K[];
  /** Least and most that each criterion can weigh as far as intervals and order say, in the order of `criteria`. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Places in `criteria`, heaviest first, as far as an order is known; else empty. */
  readonly tiers: readonly (readonly number[])[];
}

export type WeightSpaceRefusal<K extends string> =
  | WeightsRefusal<K>
  | WeightIntervalsRefusal<K>
  | WeightOrderContradictsIntervals<K>;

/**
 * The weights that this statement leaves open.
 *
 * Fails with `criterion-repeated` when a criterion is named twice, in the list or in the order;
 * with `weight-unknown` when the order, an interval or points name none of the criteria;
 * with `weights-all-zero` when there is no criterion; as `weightsOf` does on fixed points, and as `weightIntervals` does
 * on intervals, which together with an order are contradictory also when only the order makes them so;
 * with `weight-order-contradicts-intervals` when a criterion cannot weigh as much as one below it.
 *
 * @example
 * ```ts
 * import { weightSpace } from "@entente/domain";
 *
 * const order = ["security", ["growth", "need"]] as const;
 * const space = weightSpace(["growth", "need", "security"], { kind: "ordinal", order });
 * if (space.ok) console.log(space.value.tiers.join(" then ")); // → 2 then 0,1
 *
 * const tight = { security: { low: 0, high: 0.2 }, growth: { low: 0.3, high: 1 } };
 * const refused = weightSpace(["security", "growth"], {
 *   kind: "ordinal-interval",
 *   order: ["security", "growth"],
 *   intervals: tight,
 * });
 * if (!refused.ok) console.log(refused.error.code); // → weight-order-contradicts-intervals
 * ```
 */
export function weightSpace<K extends string>(
  criteria: readonly K[],
  statement: WeightStatement<K>,
): Result<WeightSpace<K>, WeightSpaceRefusal<K>> {
  const unusable = firstUnusable(criteria, statement);
  if (unusable !== null) return err(unusable);

  const { kind } = statement;
  const tiers = tiersOf(criteria, orderOf(statement));
  if (kind === "fixed") {
    const weights = weightsOf(criteria, statement.points);
    if (!weights.ok) return weights;
    const { values } = weights.value;
    return ok({ kind, criteria: [...criteria], low: values, high: values, tiers });
  }
  const isBounded = kind === "interval" || kind === "ordinal-interval";
  const intervals = weightIntervals(criteria, isBounded ? statement.intervals : unbounded(criteria));
  if (!intervals.ok) return intervals;
  const opened = openedByOrder(intervals.value, tiers);
  return opened.ok ? ok({ kind, criteria: [...criteria], ...opened.value, tiers }) : opened;
}

function firstUnusable<K extends string>(
  criteria: readonly K[],
  statement: WeightStatement<K>,
): CriterionRepeated<K> | WeightUnknown | WeightsAllZero<K> | null {
  if (criteria.length === 0) return { code: "weights-all-zero", criteria: [] };
  const ordered = orderOf(statement).flatMap(together);
  const repeated = firstRepeated(criteria) ?? firstRepeated(ordered);
  if (repeated !== null) return { code: "criterion-repeated", criterion: repeated };
  const known = new Set<string>(criteria);
  const stranger = ordered.find((name) => !known.has(name));
  return stranger === undefined ? null : { code: "weight-unknown", criterion: stranger };
}

function orderOf<K extends string>(statement: WeightStatement<K>): WeightOrder<K> {
  return statement.kind === "ordinal" || statement.kind === "ordinal-interval" ? statement.order : [];
}

function together<K extends string>(entry: K | readonly K[]): readonly K[] {
  return typeof entry === "string" ? [entry] : entry;
}

/** Empty lists say nothing and are left out. */
function tiersOf<K extends string>(criteria: readonly K[], order: WeightOrder<K>): WeightSpace<K>["tiers"] {
  return order
    .map((entry) => together(entry).map((name) => criteria.indexOf(name)))
    .filter((tier) => tier.length > 0);
}

function unbounded<K extends string>(criteria: readonly K[]): Intervals<K> {
  return Object.fromEntries(criteria.map((name) => [name, { low: 0, high: 1 }])) as Intervals<K>;
}
