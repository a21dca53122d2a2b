import { TIE_TOLERANCE } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import { type AlternativeUnknown, rowOfAlternative, type ValueTable } from "./value-table.ts";

/** Alternatives in the order of the table, where missing values leave a question open in two lists. */
export interface DominanceAnswer<A extends string> {
  /** True whatever the missing values turn out to be. */
  readonly certain: readonly A[];
  /** True for some; includes the certain ones, and is the same list when nothing is missing. */
  readonly possible: readonly A[];
}

/**
 * The alternatives that no other dominates: none is at least as good on every criterion and better on one.
 * Whatever is best for somebody who wants more on every criterion is among them.
 *
 * Differences of up to 1e-9 do not count, so alternatives with the same values stay in together. A missing value may
 * lie anywhere between the ends of its scale. Takes up to time n² × criteria. Pareto efficiency;
 * docs/methods/additive-score.md.
 *
 * @example
 * ```ts
 * import { nonDominated, valueTableOf01 } from "@entente/domain";
 *
 * const table = valueTableOf01(
 *   ["chips", "telecom", "biotech"],
 *   ["criticality", "amenability"],
 *   [[0.9, 0.4], [0.6, 0.6], [0.5, 0.5]],
 * );
 * if (table.ok) console.log(nonDominated(table.value).certain.join(", ")); // → chips, telecom
 * ```
 */
export function nonDominated<A extends string>(table: ValueTable<A, string>): DominanceAnswer<A> {
  const { lower, upper } = reachOf(table);
  return {
    certain: undominated(table, upper, lower),
    possible: undominated(table, lower, upper),
  };
}

/**
 * The alternatives that dominate this one.
 *
 * Fails with `alternative-unknown` when the table does not have it.
 */
export function dominatorsOf<A extends string>(
  table: ValueTable<A, string>,
  alternative: A,
): Result<DominanceAnswer<A>, AlternativeUnknown> {
  const row = rowOfAlternative(table, alternative);
  if (!row.ok) return row;
  const { lower, upper } = reachOf(table);
  const columns = table.criteria.length;
  const dominating = (rivals: Float64Array, own: Float64Array) =>
    table.alternatives.filter(
      (_name, rival) => rival !== row.value && dominates(rivals, rival, own, row.value, columns),
    );
  return ok({ certain: dominating(lower, upper), possible: dominating(upper, lower) });
}

/** The values with every gap at the worst end of its scale, and at the best. */
function reachOf({ values, known }: ValueTable<string, string>) {
  const upper = known === null ? values : values.map((value, entry) => (known[entry] === 0 ? 1 : value));
  return { lower: values, upper };
}

/**
 * The alternatives that none dominates when rivals have `rivals` and the alternative itself `own`. A rival that
 * dominates has the larger sum, so only those are asked, the largest first.
 */
function undominated<A extends string>(
  { alternatives, criteria }: ValueTable<A, string>,
  rivals: Float64Array,
  own: Float64Array,
): readonly A[] {
  const columns = criteria.length;
  const rivalSums = rowSums(rivals, columns, alternatives.length);
  const ownSums = rowSums(own, columns, alternatives.length);
  const order = Uint32Array.from(alternatives.keys()).sort(
    (a, b) => (rivalSums[b] as number) - (rivalSums[a] as number),
  );
  // A dominating rival may be worse by the tolerance on every criterion but one.
  const slack = TIE_TOLERANCE * (columns + 1);
  return alternatives.filter((_name, row) => {
    const least = (ownSums[row] as number) - slack;
    for (const rival of order) {
      if ((rivalSums[rival] as number) < least) return true;
      if (rival !== row && dominates(rivals, rival, own, row, columns)) return false;
    }
    return true;
  });
}

function rowSums(values: Float64Array, columns: number, rows: number): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      sums[row] = (sums[row] as number) + (values[row * columns + column] as number);
    }
  }
  return sums;
}

function dominates(
  rivals: Float64Array,
  rival: number,
  own: Float64Array,
  row: number,
  columns: number,
): boolean {
  let isBetter = false;
  for (let column = 0; column < columns; column++) {
    const lead = (rivals[rival * columns + column] as number) - (own[row * columns + column] as number);
    if (lead < -TIE_TOLERANCE) return false;
    if (lead > TIE_TOLERANCE) isBetter = true;
  }
  return isBetter;
}
