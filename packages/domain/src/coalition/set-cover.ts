import { err, ok, type Result } from "../result.ts";
import { reducedCover } from "./set-cover-reduction.ts";
import { searchCover } from "./set-cover-search.ts";

/** Elements that must be covered, each by the sets that cover it. */
export interface SetCoverProblem {
  /** Sets go by number, from 0. */
  readonly setCount: number;
  /** A row for each element: the sets that cover it. */
  readonly rows: readonly (readonly number[])[];
  /** Most nodes that are searched; ten million unless said otherwise, some tens of seconds. */
  readonly nodeBudget?: number;
}

export interface SetCountInvalid {
  readonly code: "set-count-invalid";
  readonly value: number;
  readonly expected: "a whole number from 0";
}
export interface SetUnknown {
  readonly code: "set-unknown";
  readonly row: number;
  readonly set: number;
  readonly setCount: number;
}
export interface NodeBudgetInvalid {
  readonly code: "node-budget-invalid";
  readonly value: number;
  readonly expected: "a whole number from 1";
}

/** Fewest sets that cover everything that can be covered. */
export interface SetCover {
  readonly size: number;
  /** One choice of that size, ascending. */
  readonly sets: readonly number[];
  /** Rows that no set covers; the others are covered. */
  readonly uncoverableRows: readonly number[];
  /** True when no smaller choice exists; else the budget was spent, and none is smaller than `sizeAtLeast`. */
  readonly isProven: boolean;
  readonly sizeAtLeast: number;
  readonly nodes: number;
}

const NODE_BUDGET = 10_000_000;

/**
 * Fewest sets so that every row has a chosen one. Exact unless the node budget is spent.
 *
 * Rows that contain another, and sets that cover no more than another, are dropped first. Then depth first on the
 * row with the fewest sets left: the first of them is taken, or left out for good and the second taken, and so on. A
 * branch is left when even the sets that cover most, as if they did not overlap, are too many. Symmetric instances
 * have weak bounds: Steiner triples of 27 (Fulkerson, Nemhauser and Trotter 1974) take about ten thousand nodes, of 45
 * some hundred thousand; those of 81 are out of reach.
 *
 * Fails with `set-count-invalid` or `node-budget-invalid` when they are no whole numbers, and with `set-unknown` when a
 * row names a set that does not exist.
 *
 * @example
 * ```ts
 * import { minimumSetCover } from "@entente/domain";
 *
 * const cover = minimumSetCover({ setCount: 4, rows: [[0, 1], [1, 2], [2, 3], [0, 3], []] });
 * if (cover.ok) console.log(cover.value.size, cover.value.sets.join("+"), cover.value.uncoverableRows.join()); // → 2 0+2 4
 * ```
 */
export function minimumSetCover(
  problem: SetCoverProblem,
): Result<SetCover, SetCountInvalid | SetUnknown | NodeBudgetInvalid> {
  const { setCount, rows, nodeBudget = NODE_BUDGET } = problem;
  if (!Number.isSafeInteger(setCount) || setCount < 0) {
    return err({ code: "set-count-invalid", value: setCount, expected: "a whole number from 0" });
  }
  if (!Number.isSafeInteger(nodeBudget) || nodeBudget < 1) {
    return err({ code: "node-budget-invalid", value: nodeBudget, expected: "a whole number from 1" });
  }
  for (const [row, sets] of rows.entries()) {
    const set = sets.find((one) => !(Number.isSafeInteger(one) && one >= 0 && one < setCount));
    if (set !== undefined) return err({ code: "set-unknown", row, set, setCount });
  }
  const reduced = reducedCover(rows);
  const { chosen, isProven, sizeAtLeast, nodes } = searchCover(reduced.rows, reduced.sets.length, nodeBudget);
  return ok({
    size: chosen.length,
    sets: chosen.map((set) => reduced.sets[set] as number).toSorted((a, b) => a - b),
    uncoverableRows: [...rows.keys()].filter((row) => rows[row]?.length === 0),
    isProven,
    sizeAtLeast,
    nodes,
  });
}
