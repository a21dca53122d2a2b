import {
  type CriterionId,
  type CriterionPart,
  type Focus,
  type FocusClass,
  type PriorityModel,
  type Scale,
  type SubScore,
  valueOnScale,
} from "@entente/domain";
import { classAt, FOCUS_SIDES, type FocusSide, type Thresholds } from "./focus-words.ts";

/** A change of one rating that puts the cell into another class, everything else staying as it is. */
export interface ClassChange {
  readonly side: FocusSide;
  readonly criterion: CriterionId;
  /** Rating from which on the class is another, in the criterion's unit. */
  readonly rating: number;
  /** Whether also everything above the rating changes the class, or everything below. */
  readonly bound: "at-least" | "at-most";
  /** How far the worth moves, 0 to 1; absent when nobody has rated. */
  readonly shift: number | null;
  readonly focusClass: FocusClass;
}

/**
 * For each criterion of both sides the rating that would change the class of the cell, if there is one: those of the
 * opportunity first, the nearest first, what nobody has rated last. Empty when the cell has no class.
 */
export function classChanges(
  focus: Focus,
  { criteria, settings }: Pick<PriorityModel, "criteria" | "settings">,
): readonly ClassChange[] {
  const scales = new Map(criteria.map(({ id, scale }) => [id, scale]));
  return FOCUS_SIDES.flatMap((side) =>
    focus[side].parts
      .flatMap((part) => {
        const scale = scales.get(part.criterion);
        return scale === undefined ? [] : (changeBy(side, part, scale, focus, settings) ?? []);
      })
      .toSorted((a, b) => (a.shift ?? 2) - (b.shift ?? 2)),
  );
}

function changeBy(
  side: FocusSide,
  part: CriterionPart,
  scale: Scale,
  focus: Focus,
  thresholds: Thresholds,
): ClassChange | null {
  if (focus.focusClass === null || part.weight === 0) return null;
  const classWith = (rating: number) => {
    const changed = scoreWith(focus[side], part, worthOn(side, scale, rating));
    return side === "opportunity"
      ? classAt(changed, focus.obstacle.score, thresholds)
      : classAt(focus.opportunity.score, changed, thresholds);
  };
  const ratings = ratingsOf(scale);
  const changing = ratings.filter((rating) => classWith(rating) !== focus.focusClass);
  const isUpward = changing.at(-1) === ratings.at(-1);
  const rating = isUpward ? changing[0] : changing.at(-1);
  if (rating === undefined) return null;
  const focusClass = classWith(rating);
  if (focusClass === null) return null;
  return {
    side,
    criterion: part.criterion,
    rating,
    bound: isUpward ? "at-least" : "at-most",
    shift: part.value === null ? null : Math.abs(worthOn(side, scale, rating) - part.value),
    focusClass,
  };
}

/** The score of a side if one criterion were worth this. */
function scoreWith({ score, coverage }: SubScore, { weight, value }: CriterionPart, worth: number): number {
  const known = (score ?? 0) * coverage;
  return value === null
    ? (known + weight * worth) / (coverage + weight)
    : (known + weight * (worth - value)) / coverage;
}

/** What a rating adds to its side, 0 to 1: an obstacle counts the more, the less its scale likes it. */
function worthOn(side: FocusSide, scale: Scale, rating: number): number {
  const value = valueOnScale(scale, rating);
  if (!value.ok) throw new Error(`a rating within the scale has a value: ${rating}`);
  return side === "opportunity" ? value.value : 1 - value.value;
}

const LEVELS_MAXIMUM = 10;
const LEVEL_STEP = 0.5;
const STEPS = 100;

/** The ratings to look at, lowest first: half levels, or hundredths of a wider scale. */
function ratingsOf({ worst, best }: Scale): readonly number[] {
  const [lowest, highest] = [Math.min(worst, best), Math.max(worst, best)];
  const width = highest - lowest;
  const isInLevels = width <= LEVELS_MAXIMUM && Number.isInteger(width / LEVEL_STEP);
  const steps = isInLevels ? width / LEVEL_STEP : STEPS;
  return Array.from({ length: steps + 1 }, (_, step) =>
    step === steps ? highest : lowest + (step * width) / steps,
  );
}
