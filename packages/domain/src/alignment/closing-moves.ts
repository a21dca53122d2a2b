import { compareText } from "../internal/text.ts";
import { isTied } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import type { StanceChange } from "./change.ts";
import { changeGains } from "./change-gains.ts";
import { inGainOrder } from "./gain-order.ts";
import type { Issue, StanceValue } from "./issue.ts";
import { pairDistances } from "./pairs.ts";
import { placeDistance, valueAt } from "./place.ts";
import type { StanceTable } from "./stance-entry.ts";
import type { HolderUnknown } from "./stance-table.ts";

/** One of two holders taking the other's stance on an issue. */
export interface ClosingMove<H extends string, I extends string> extends StanceChange<H, I> {
  readonly from: StanceValue;
  /** How much the distance of the two falls: all that the issue makes up of it, whichever of them moves. */
  readonly reduction: number;
  /** How much the mean distance of everyone in the table falls; below 0 when the mover leaves the others behind. */
  readonly groupReduction: number;
  /** Levels of an order, declared steps of an amount, otherwise 1; absent for an amount without a declared step. */
  readonly steps: number | null;
}

/**
 * What would bring two holders closer, and which of them would move: on each issue on which they differ one takes the
 * other's stance. The issue that keeps them furthest apart comes first, and on it the move that helps the group more.
 *
 * Empty when they cannot be compared or do not differ. Issues of weight 0 are left out.
 *
 * Fails with `holder-unknown`.
 */
export function closingMoves<H extends string, I extends string>(
  table: StanceTable<H, I>,
  first: H,
  second: H,
): Result<readonly ClosingMove<H, I>[], HolderUnknown<H>> {
  const { holders, issues, places, known } = table;
  const unknown = [first, second].find((holder) => !holders.includes(holder));
  if (unknown !== undefined) return err({ code: "holder-unknown", holder: unknown, known: holders });
  const rows = [holders.indexOf(first), holders.indexOf(second)] as const;
  const pairs = pairDistances(table);
  const coverage = pairs.coverages[rows[0] * holders.length + rows[1]] as number;
  const moves = changeGains(table, pairs, (holder) => holder === first || holder === second).flatMap(
    ({ row, column, from, to, reduction, steps }): ClosingMove<H, I>[] => {
      const issue = issues.issues[column] as Issue<I>;
      const cell = (row === rows[0] ? rows[1] : rows[0]) * issues.issues.length + column;
      if (known[cell] === 0 || places[cell] !== to) return [];
      const part = ((issues.shares[column] as number) * placeDistance(issue)(from, to)) / coverage;
      if (part === 0) return [];
      const holder = holders[row] as H;
      const values = { from: valueAt(issue, from), to: valueAt(issue, to) };
      return [{ holder, issue: issue.id, ...values, reduction: part, groupReduction: reduction, steps }];
    },
  );
  return ok(inGainOrder(moves, ({ reduction }) => reduction, byIssueThenGroup));
}

function byIssueThenGroup<H extends string, I extends string>(
  a: ClosingMove<H, I>,
  b: ClosingMove<H, I>,
): number {
  const forGroup = isTied(a.groupReduction, b.groupReduction) ? 0 : b.groupReduction - a.groupReduction;
  return compareText(a.issue, b.issue) || forGroup || compareText(a.holder, b.holder);
}
