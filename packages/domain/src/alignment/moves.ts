import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import type { StanceChange } from "./change.ts";
import { byMover, type ChangeGain, changeGains } from "./change-gains.ts";
import { greatestGains, greatestSoFar, inGainOrder } from "./gain-order.ts";
import type { Issue, StanceValue } from "./issue.ts";
import { type GroupAbsence, groupDistance, type PairDistances, pairDistances } from "./pairs.ts";
import { valueAt } from "./place.ts";
import type { StanceTable } from "./stance-entry.ts";
import type { HolderUnknown, IssueUnknown } from "./stance-table.ts";

/** One holder taking another stance on one issue, and what that does to the group. */
export interface SingleChange<H extends string, I extends string> extends StanceChange<H, I> {
  readonly from: StanceValue;
  /** How much the group's mean distance falls; below 0 when it would rise. */
  readonly reduction: number;
  /** Levels of an order, declared steps of an amount, otherwise 1; absent for an amount without a declared step. */
  readonly steps: number | null;
  readonly reductionPerStep: number | null;
}

/** Who may move, and on what; null when everyone may, or on everything. */
export interface ChangeScope<H extends string, I extends string> {
  readonly holders: readonly H[] | null;
  readonly issues: readonly I[] | null;
}

/** `no-gain`: no change that may be made brings the group closer. */
export type ChangeAbsence = GroupAbsence | "no-gain";

/** The greatest gain, in all or for each step, and every change that has it, by holder, issue and value. */
export interface GreatestGain<H extends string, I extends string> {
  readonly reduction: number;
  readonly changes: readonly [SingleChange<H, I>, ...(readonly SingleChange<H, I>[])];
}

/** The changes that bring a group closest. */
export type ClosestChanges<H extends string, I extends string> =
  | {
      /** Mean distance of the group today. */
      readonly before: number;
      readonly reason: null;
      /** By the whole reduction. */
      readonly closest: GreatestGain<H, I>;
      /** By the reduction for each step; absent when no change that gains has steps. */
      readonly closestPerStep: GreatestGain<H, I> | null;
    }
  | {
      readonly before: number | null;
      readonly reason: ChangeAbsence;
      readonly closest: null;
      readonly closestPerStep: null;
    };

/**
 * Every change of one known stance to another value, the greatest reduction of the group's mean distance first.
 *
 * Amounts move to amounts that others hold: one of these is always best, being a weighted median of them. A stance
 * that is not known is not moved, as nobody can say from where. Equal reductions are in the order of holder, issue and
 * value. Empty when no two holders can be compared. Takes time in proportion to issues times holders squared times
 * values.
 *
 * Fails with `holder-unknown` or `issue-unknown` when the scope names another.
 */
export function singleChanges<H extends string, I extends string>(
  table: StanceTable<H, I>,
  scope: ChangeScope<H, I> = { holders: null, issues: null },
): Result<readonly SingleChange<H, I>[], HolderUnknown<H> | IssueUnknown<I>> {
  const gains = gainsWithin(table, scope, pairDistances(table));
  if (!gains.ok) return gains;
  const ordered = inGainOrder(gains.value, ({ reduction }) => reduction, byMover(table));
  return ok(ordered.map((gain) => singleChange(table, gain)));
}

/** Those of `singleChanges` that bring the group closer, in the same order; fails as it does. */
export function gainingChanges<H extends string, I extends string>(
  table: StanceTable<H, I>,
  scope: ChangeScope<H, I> = { holders: null, issues: null },
): Result<readonly SingleChange<H, I>[], HolderUnknown<H> | IssueUnknown<I>> {
  const changes = singleChanges(table, scope);
  return changes.ok ? ok(changes.value.filter(({ reduction }) => reduction > TIE_TOLERANCE)) : changes;
}

/**
 * The single changes that reduce the group's mean distance most, all that tie; exact.
 *
 * On options that are all equally far apart, with the same issues known of everyone, this is always the move to the
 * option most common among the others. What helps most for each step stands beside it, as a move of three levels is
 * not one of one. For one pair, narrow the table to its two holders.
 *
 * Fails with `holder-unknown` or `issue-unknown` when the scope names another.
 *
 * @example
 * ```ts
 * import { closestChanges, issueSet, stanceTableOfValues } from "@entente/domain";
 *
 * const issues = issueSet([
 *   { id: "privacy-law", name: "General privacy law", family: "data-governance", weight: 2, kind: "binary" },
 *   { id: "flows", name: "Joined the CBPR", family: "data-governance", weight: 1, kind: "binary" },
 * ]);
 * if (issues.ok) {
 *   const stances = [
 *     [false, true],
 *     [true, true],
 *     [true, false],
 *   ];
 *   const table = stanceTableOfValues(["A", "B", "C"], issues.value, stances);
 *   const moves = table.ok ? closestChanges(table.value) : table;
 *   if (moves.ok) {
 *     const [change] = moves.value.closest?.changes ?? [];
 *     console.log(change?.holder, change?.issue, change?.to); // → A privacy-law true
 *     console.log(moves.value.before?.toFixed(3), change?.reduction.toFixed(3)); // → 0.667 0.444
 *   }
 * }
 * ```
 */
export function closestChanges<H extends string, I extends string>(
  table: StanceTable<H, I>,
  scope: ChangeScope<H, I> = { holders: null, issues: null },
): Result<ClosestChanges<H, I>, HolderUnknown<H> | IssueUnknown<I>> {
  const pairs = pairDistances(table);
  const gains = gainsWithin(table, scope, pairs, mayBeGreatest());
  if (!gains.ok) return gains;
  const group = groupDistance(pairs);
  const absent = { closest: null, closestPerStep: null };
  if (group.reason !== null) return ok({ before: null, reason: group.reason, ...absent });

  const stepped = gains.value.flatMap((gain) =>
    gain.steps === null ? [] : [{ ...gain, steps: gain.steps }],
  );
  const closest = greatest(table, gains.value, ({ reduction }) => reduction);
  if (closest === null) return ok({ before: group.mean, reason: "no-gain", ...absent });
  const closestPerStep = greatest(table, stepped, ({ reduction, steps }) => reduction / steps);
  return ok({ before: group.mean, reason: null, closest, closestPerStep });
}

function gainsWithin<H extends string, I extends string>(
  table: StanceTable<H, I>,
  scope: ChangeScope<H, I>,
  pairs: PairDistances<H>,
  isKept?: (reduction: number, steps: number | null) => boolean,
): Result<readonly ChangeGain[], HolderUnknown<H> | IssueUnknown<I>> {
  const known = table.issues.issues.map(({ id }) => id);
  const holder = scope.holders?.find((one) => !table.holders.includes(one));
  if (holder !== undefined) return err({ code: "holder-unknown", holder, known: table.holders });
  const issue = scope.issues?.find((one) => !known.includes(one));
  if (issue !== undefined) return err({ code: "issue-unknown", issue, known });
  const mayMove = (mover: H, on: I) =>
    (scope.holders?.includes(mover) ?? true) && (scope.issues?.includes(on) ?? true);
  return ok(changeGains(table, pairs, mayMove, isKept));
}

/** Leaves out at once what gains nothing and what is outdone both in all and for each step. */
function mayBeGreatest(): (reduction: number, steps: number | null) => boolean {
  const [inAll, perStep] = [greatestSoFar(), greatestSoFar()];
  return (reduction, steps) => {
    if (reduction <= TIE_TOLERANCE) return false;
    const isGreatestPerStep = steps !== null && perStep(reduction / steps);
    return inAll(reduction) || isGreatestPerStep;
  };
}

function greatest<H extends string, I extends string, G extends ChangeGain>(
  table: StanceTable<H, I>,
  gains: readonly G[],
  gainOf: (gain: G) => number,
): GreatestGain<H, I> | null {
  const [first, ...others] = greatestGains(gains, gainOf, byMover(table));
  if (first === undefined) return null;
  return {
    reduction: Math.max(...[first, ...others].map(gainOf)),
    changes: [singleChange(table, first), ...others.map((gain) => singleChange(table, gain))],
  };
}

function singleChange<H extends string, I extends string>(
  { holders, issues }: StanceTable<H, I>,
  { row, column, from, to, reduction, steps }: ChangeGain,
): SingleChange<H, I> {
  const issue = issues.issues[column] as Issue<I>;
  return {
    holder: holders[row] as H,
    issue: issue.id,
    from: valueAt(issue, from),
    to: valueAt(issue, to),
    reduction,
    steps,
    reductionPerStep: steps === null ? null : reduction / steps,
  };
}
