import type { CriterionId, TechnologyId } from "../id.ts";
import { geometricMean, power } from "../internal/power.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { PriorityIndex, PrioritySettings } from "./model.ts";
import { type Course, onTheWay, overtakenAt } from "./overtaking.ts";
import type { PriorityCell } from "./priority-cell.ts";
import { type Quotient, quotientAt, rootsWhereEqual } from "./quotient.ts";
import type { CriterionWeight, PriorityStanding } from "./standing.ts";

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
  /**
   * All present leaders stay first from `low` to `high`; 0 and 1 when nothing can change that. Leaders that tie by
   * chance leave the present weight alone.
   */
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
 * Exact: along one weight every sub-score is a quotient of two linear functions, so headlines are level at roots of
 * quadratics. With all ratings known, both functions are those of an additive model and so is the interval
 * (docs/methods/priority-model.md). Takes time leaders × cells × criteria².
 */
export function leaderStability(
  { weights, cells, technologies }: Pick<PriorityStanding, "weights" | "cells" | "technologies">,
  { emphasis }: Pick<PrioritySettings, "emphasis">,
): readonly LeaderStability[] {
  const leaders = technologies.filter(({ rank }) => rank === 1).map(({ technology }) => technology);
  const ranked = cells.filter(({ isCovered }) => isCovered);
  if (new Set(ranked.map(({ technology }) => technology)).size < 2) return [];
  return weights.map((moved): LeaderStability => {
    const { shares, usesEqualShares } = sharesOfOthers(weights, moved);
    const courses = coursesOf(ranked, moved, shares, emphasis);
    const below = firstOvertaking(courses, leaders, moved.weight, 0);
    const above = firstOvertaking(courses, leaders, moved.weight, 1);
    return { ...moved, low: below?.at ?? 0, high: above?.at ?? 1, below, above, usesEqualShares };
  });
}

/** What each other criterion of the sub-score has of the weight that is left. */
function sharesOfOthers(weights: readonly CriterionWeight[], moved: CriterionWeight) {
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
  return { shares, usesEqualShares };
}

/** How the headline of one cell goes as the weight moves; its order is multiplied with what the other sub-score contributes. */
interface CellCourse extends Course {
  readonly technology: TechnologyId;
}

function coursesOf(
  cells: readonly PriorityCell[],
  moved: CriterionWeight,
  shares: ReadonlyMap<CriterionId, number>,
  emphasis: number,
): readonly CellCourse[] {
  const isCriticality = moved.index === "criticality";
  const share = isCriticality ? emphasis : 1 - emphasis;
  const fixedScores = cells.map(({ criticality, amenability }) =>
    Number((isCriticality ? amenability : criticality).score),
  );
  const largest = Math.max(...fixedScores);
  return cells.map((cell, place): CellCourse => {
    const moving = scoreAlong(isCriticality ? cell.criticality : cell.amenability, moved.criterion, shares);
    const fixed = fixedScores[place] as number;
    const factor = largest === 0 ? 0 : power(fixed / largest, (1 - share) / share);
    return {
      technology: cell.technology,
      order: {
        ...moving,
        numeratorAt0: factor * moving.numeratorAt0,
        numeratorAt1: factor * moving.numeratorAt1,
      },
      scoreAt: (weight) => geometricMean(quotientAt(moving, weight), fixed, share),
    };
  });
}

/** The available-case score as the weight of one criterion moves. */
function scoreAlong(
  { parts }: PriorityCell["criticality"],
  moved: CriterionId,
  shares: ReadonlyMap<CriterionId, number>,
): Quotient {
  let [own, ownWorth, known, worth] = [0, 0, 0, 0];
  for (const { criterion, value } of parts) {
    if (value === null) continue;
    if (criterion === moved) [own, ownWorth] = [1, value];
    const share = shares.get(criterion) ?? 0;
    known += share;
    worth += share * value;
  }
  return { numeratorAt0: worth, numeratorAt1: ownWorth, divisorAt0: known, divisorAt1: own };
}

/** The nearest weight on the way from the present one to `end` beyond which some leader is no longer first. */
function firstOvertaking(
  courses: readonly CellCourse[],
  leaders: readonly TechnologyId[],
  weight: number,
  end: 0 | 1,
): Overtaking | null {
  const overtakings = leaders.flatMap((leader) => {
    const own = courses.filter(({ technology }) => technology === leader);
    const rivals = courses.filter(({ technology }) => technology !== leader);
    return rivals.flatMap((rival) => overtakenAt(own, rival, weight, end) ?? []);
  });
  if (overtakings.length === 0) return null;
  const nearest = overtakings.reduce((a, b) => (Math.abs(a - weight) <= Math.abs(b - weight) ? a : b));
  return { at: nearest, by: firstBeyond(courses, nearest, end) };
}

/** Who is first just beyond a weight at which several are level. */
function firstBeyond(courses: readonly CellCourse[], weight: number, end: 0 | 1): readonly TechnologyId[] {
  const level = firstAt(courses, weight);
  const turns = level.flatMap((a) => level.flatMap((b) => rootsWhereEqual(a.order, b.order)));
  const next = onTheWay(turns, weight, end)[0] ?? end;
  const first = firstAt(level, (weight + next) / 2).map(({ technology }) => technology);
  return [...new Set(first)].toSorted();
}

function firstAt(courses: readonly CellCourse[], weight: number): readonly CellCourse[] {
  const headlines = courses.map(({ scoreAt }) => scoreAt(weight));
  const largest = Math.max(...headlines);
  return courses.filter((_course, place) => (headlines[place] as number) >= largest - TIE_TOLERANCE);
}
