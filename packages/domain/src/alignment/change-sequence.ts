import { err, ok, type Result } from "../result.ts";
import { withAssumed } from "./assumption.ts";
import { type ChangeAbsence, type ChangeScope, closestChanges, type SingleChange } from "./moves.ts";
import type { StanceTable } from "./stance-entry.ts";
import type { HolderUnknown, IssueUnknown } from "./stance-table.ts";

/** One change of a sequence, made after all before it. */
export interface SequenceStep<H extends string, I extends string> {
  readonly change: SingleChange<H, I>;
  /** Other changes that would have reduced the distance as much at this point. */
  readonly ties: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
}

/**
 * Changes made one at a time, each the best at its moment. `one-at-a-time` is what it is called wherever it is shown:
 * as a set the changes need not be the best there is.
 */
export interface ChangeSequence<H extends string, I extends string> {
  readonly method: "one-at-a-time";
  readonly steps: readonly SequenceStep<H, I>[];
  /** Why it ended: the number asked for was reached, or no change gains, or nothing can be compared. */
  readonly end: "count-reached" | ChangeAbsence;
}

export interface ChangeCountInvalid {
  readonly code: "change-count-invalid";
  readonly count: number;
}

/**
 * Up to `count` changes, one at a time, each the single change that then reduces the group's mean distance most; of
 * those that tie, the first by holder, issue and value.
 *
 * Fails with `change-count-invalid` unless the count is a whole number from 0 up, and with `holder-unknown` or
 * `issue-unknown` when the scope names another.
 */
export function changesOneAtATime<H extends string, I extends string>(
  table: StanceTable<H, I>,
  count: number,
  scope: ChangeScope<H, I> = { holders: null, issues: null },
): Result<ChangeSequence<H, I>, ChangeCountInvalid | HolderUnknown<H> | IssueUnknown<I>> {
  if (!Number.isInteger(count) || count < 0) return err({ code: "change-count-invalid", count });
  const steps: SequenceStep<H, I>[] = [];
  let present = table;
  while (steps.length < count) {
    const best = closestChanges(present, scope);
    if (!best.ok) return best;
    const { before, reason, closest } = best.value;
    if (reason !== null) return ok({ method: "one-at-a-time", steps, end: reason });
    const [change, ...others] = closest.changes;
    const meanAfter = Math.max(before - change.reduction, 0);
    steps.push({ change, ties: others.length, meanBefore: before, meanAfter });
    present = withAssumed(present, [change]);
  }
  return ok({ method: "one-at-a-time", steps, end: "count-reached" });
}
