import { compareText } from "../internal/text.ts";
import type { Issue } from "./issue.ts";
import { comparedPairsIn, type PairDistances } from "./pairs.ts";
import { placeDistance, placesOf, stepsBetween } from "./place.ts";
import type { StanceTable } from "./stance-entry.ts";

/** What moving one known stance to another place does to the group's mean distance. */
export interface ChangeGain {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** How much the mean falls. */
  readonly reduction: number;
  readonly steps: number | null;
}

/**
 * The gain of every change that the scope allows and that is kept. Moving a known stance leaves the weight on which a
 * pair is compared as it is, so the change of each pair is the issue's part of that weight times the change of distance
 * on the issue.
 */
export function changeGains<H extends string, I extends string>(
  table: StanceTable<H, I>,
  pairs: PairDistances<H>,
  mayMove: (holder: H, issue: I) => boolean,
  isKept: (reduction: number, steps: number | null) => boolean = () => true,
): readonly ChangeGain[] {
  const comparedPairs = comparedPairsIn(pairs);
  if (comparedPairs === 0) return [];
  const isComplete = !table.known.includes(0);
  const gains: ChangeGain[] = [];
  for (const [column, issue] of table.issues.issues.entries()) {
    const rows = knownRows(table, column);
    const held = rows.map((row) => placeIn(table, row, column));
    const targets = placesOf(issue) ?? [...new Set(held)].toSorted((a, b) => a - b);
    const distances = distancesTo(issue, targets, held);
    const share = (table.issues.shares[column] as number) / comparedPairs;
    const sums = isComplete ? rowSums(distances, targets.length) : null;
    for (const [mover, row] of rows.entries()) {
      if (!mayMove(table.holders[row] as H, issue.id)) continue;
      const from = held[mover] as number;
      const apart =
        sums === null
          ? apartByPair(distances, partsOf(pairs, rows, row, share))
          : apartInAll(distances, sums, mover, share);
      const present = apart(targets.indexOf(from));
      for (const [target, to] of targets.entries()) {
        if (to === from) continue;
        const reduction = present - apart(target) + 0;
        const steps = stepsBetween(issue, from, to);
        if (isKept(reduction, steps)) gains.push({ row, column, from, to, reduction, steps });
      }
    }
  }
  return gains;
}

/** Order among changes of equal gain: by holder, issue and place. */
export function byMover<H extends string, I extends string>({ holders, issues }: StanceTable<H, I>) {
  const issueAt = ({ column }: ChangeGain) => (issues.issues[column] as Issue<I>).id;
  return (a: ChangeGain, b: ChangeGain): number =>
    compareText(holders[a.row] as H, holders[b.row] as H) ||
    compareText(issueAt(a), issueAt(b)) ||
    a.to - b.to;
}

function knownRows<H extends string, I extends string>(
  { holders, issues, known }: StanceTable<H, I>,
  column: number,
): readonly number[] {
  const width = issues.issues.length;
  return [...holders.keys()].filter((row) => known[row * width + column] === 1);
}

function placeIn<H extends string, I extends string>(
  { issues, places }: StanceTable<H, I>,
  row: number,
  column: number,
): number {
  return places[row * issues.issues.length + column] as number;
}

/** Row by row, from each target to each place that is held. */
function distancesTo<I extends string>(
  issue: Issue<I>,
  targets: readonly number[],
  held: readonly number[],
): Float64Array {
  const distance = placeDistance(issue);
  const distances = new Float64Array(targets.length * held.length);
  for (const [row, target] of targets.entries()) {
    for (const [column, place] of held.entries()) {
      distances[row * held.length + column] = distance(target, place);
    }
  }
  return distances;
}

function rowSums(distances: Float64Array, rows: number): Float64Array {
  const sums = new Float64Array(rows);
  const width = distances.length / rows;
  for (let cell = 0; cell < distances.length; cell++) {
    const row = Math.floor(cell / width);
    sums[row] = (sums[row] as number) + (distances[cell] as number);
  }
  return sums;
}

/** How far a mover is from the others at each target, when every pair is compared on everything. */
function apartInAll(distances: Float64Array, sums: Float64Array, mover: number, share: number) {
  const width = distances.length / sums.length;
  return (target: number) =>
    share * ((sums[target] as number) - (distances[target * width + mover] as number));
}

/** How far a mover is from the others at each target, when pairs are compared on different weight. */
function apartByPair(distances: Float64Array, parts: Float64Array) {
  return (target: number) => {
    let sum = 0;
    for (let index = 0; index < parts.length; index++) {
      sum += (distances[target * parts.length + index] as number) * (parts[index] as number);
    }
    return sum;
  };
}

/** The part of each pair's distance, spread over all pairs, that the issue stands for; 0 for the mover itself. */
function partsOf<H extends string>(
  { holders, coverages }: PairDistances<H>,
  rows: readonly number[],
  mover: number,
  share: number,
): Float64Array {
  const parts = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const coverage = coverages[mover * holders.length + row] as number;
    if (row !== mover && coverage > 0) parts[index] = share / coverage;
  }
  return parts;
}
