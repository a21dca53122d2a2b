import type { CriterionId, TechnologyId } from "../id.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { PriorityIndex, PrioritySettings } from "./model.ts";
import type { CriterionWeight, PriorityCell, PriorityStanding } from "./standing.ts";

/** Where another technology draws level as one weight moves. */
export interface Overtaking {
  /** Weight at which it draws level, 0 to 1. */
  readonly at: number;
  /** Who is first just beyond that weight. */
  readonly by: readonly TechnologyId[];
}

/** How far one weight can move, the others keeping their proportions, before the first place changes. */
export interface LeaderStability {
  readonly criterion: CriterionId;
  readonly index: PriorityIndex;
  readonly weight: number;
  /** The weights from `low` to `high` leave the first place as it is; 0 and 1 when nothing can change it. */
  readonly low: number;
  readonly high: number;
  readonly below: Overtaking | null;
  readonly above: Overtaking | null;
  /** True when this criterion has all the weight, so that the others have no proportions and share alike. */
  readonly usesEqualShares: boolean;
}

/**
 * For every criterion, how far its weight can move within its sub-score before another technology is first; empty
 * unless two technologies are ranked. Which cells are ranked is held as it is.
 *
 * Along one weight every headline is a quotient of two linear functions, so first places change only at roots of
 * quadratics, which are found exactly. With all ratings known this is the stability interval of an additive model
 * (docs/methods/priority.md).
 */
export function leaderStability(
  { weights, cells, technologies }: Pick<PriorityStanding, "weights" | "cells" | "technologies">,
  { emphasis }: Pick<PrioritySettings, "emphasis">,
): readonly LeaderStability[] {
  const leaders = technologies.filter(({ rank }) => rank === 1).map(({ technology }) => technology);
  const ranked = cells.filter(({ isCovered }) => isCovered);
  if (new Set(ranked.map(({ technology }) => technology)).size < 2) return [];
  return weights.map((entry) => stabilityOf(entry, ranked, leaders, weights, emphasis));
}

/** A headline as a function of one weight t, up to a power that changes no order: (n0 + n1 t) / (d0 + d1 t). */
interface Course {
  readonly technology: TechnologyId;
  readonly n0: number;
  readonly n1: number;
  readonly d0: number;
  readonly d1: number;
}

function stabilityOf(
  moved: CriterionWeight,
  cells: readonly PriorityCell[],
  leaders: readonly TechnologyId[],
  weights: readonly CriterionWeight[],
  emphasis: number,
): LeaderStability {
  const others = weights.filter(
    ({ index, criterion }) => index === moved.index && criterion !== moved.criterion,
  );
  const usesEqualShares = moved.weight >= 1 - TIE_TOLERANCE && others.length > 0;
  const shares = new Map(
    others.map(({ criterion, weight }) => [
      criterion,
      usesEqualShares ? 1 / others.length : weight / (1 - moved.weight),
    ]),
  );
  const courses = cells.map((cell) => courseOf(cell, moved, shares, emphasis));
  const turns = others.length === 0 ? [] : turningPoints(courses, leaders);
  const low = lastHolding(
    courses,
    leaders,
    moved.weight,
    turns.filter((t) => t < moved.weight).toReversed(),
    0,
  );
  const high = lastHolding(
    courses,
    leaders,
    moved.weight,
    turns.filter((t) => t > moved.weight),
    1,
  );
  return {
    criterion: moved.criterion,
    index: moved.index,
    weight: moved.weight,
    low: low.at,
    high: high.at,
    below: low.next === null ? null : { at: low.at, by: low.next },
    above: high.next === null ? null : { at: high.at, by: high.next },
    usesEqualShares,
  };
}

function courseOf(
  cell: PriorityCell,
  { criterion, index }: CriterionWeight,
  shares: ReadonlyMap<CriterionId, number>,
  emphasis: number,
): Course {
  const moving = index === "criticality" ? cell.criticality : cell.amenability;
  const fixed = index === "criticality" ? cell.amenability : cell.criticality;
  const power = index === "criticality" ? (1 - emphasis) / emphasis : emphasis / (1 - emphasis);
  const factor = (fixed.score ?? 0) ** power;

  let [known, worth, own, ownWorth] = [0, 0, 0, 0];
  for (const part of moving.parts) {
    if (part.value === null) continue;
    if (part.criterion === criterion) {
      own = 1;
      ownWorth = part.value;
    } else {
      const share = shares.get(part.criterion) ?? 0;
      known += share;
      worth += share * part.value;
    }
  }
  return {
    technology: cell.technology,
    n0: factor * worth,
    n1: factor * (ownWorth - worth),
    d0: known,
    d1: own - known,
  };
}

/** Weights between 0 and 1 at which a leader's headline and a rival's are level, ascending. */
function turningPoints(courses: readonly Course[], leaders: readonly TechnologyId[]): readonly number[] {
  const own = courses.filter(({ technology }) => leaders.includes(technology));
  const rivals = courses.filter(({ technology }) => !leaders.includes(technology));
  const roots = own.flatMap((a) => rivals.flatMap((b) => levelAt(a, b)));
  return [...new Set(roots)].filter((t) => t > 0 && t < 1).toSorted((a, b) => a - b);
}

function levelAt(a: Course, b: Course): readonly number[] {
  return rootsOf(
    a.n1 * b.d1 - b.n1 * a.d1,
    a.n0 * b.d1 + a.n1 * b.d0 - b.n0 * a.d1 - b.n1 * a.d0,
    a.n0 * b.d0 - b.n0 * a.d0,
  );
}

/** Real roots of q t² + l t + c; none when it is constant. */
function rootsOf(q: number, l: number, c: number): readonly number[] {
  const scale = Math.max(Math.abs(q), Math.abs(l), Math.abs(c));
  if (scale === 0) return [];
  if (Math.abs(q) <= 1e-14 * scale) return Math.abs(l) <= 1e-14 * scale ? [] : [-c / l];
  const discriminant = l * l - 4 * q * c;
  if (discriminant < 0) return [];
  const half = -(l + (l < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return half === 0 ? [0] : [half / q, c / half];
}

interface Holding {
  readonly at: number;
  readonly next: readonly TechnologyId[] | null;
}

/** Walks from the present weight over the turning points to `end`, as long as the leaders stay first. */
function lastHolding(
  courses: readonly Course[],
  leaders: readonly TechnologyId[],
  from: number,
  turns: readonly number[],
  end: 0 | 1,
): Holding {
  for (const [place, turn] of turns.entries()) {
    const beyond = turns[place + 1] ?? end;
    const first = firstAt(courses, (turn + beyond) / 2);
    if (!leaders.some((leader) => first.includes(leader))) return { at: turn, next: first };
  }
  return { at: turns.length === 0 && from === end ? from : end, next: null };
}

function firstAt(courses: readonly Course[], t: number): readonly TechnologyId[] {
  const values = courses.map(({ n0, n1, d0, d1 }) => {
    const known = d0 + d1 * t;
    return known <= 0 ? 0 : (n0 + n1 * t) / known;
  });
  const largest = Math.max(...values);
  const first = courses.filter((_course, index) => (values[index] ?? 0) >= largest - TIE_TOLERANCE);
  return [...new Set(first.map(({ technology }) => technology))].toSorted();
}
