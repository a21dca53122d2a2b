import { geometricMean } from "../internal/power.ts";
import type { SubScore } from "./sub-score.ts";

/** A score with bounds, 0 to 1; absent when one of its sub-scores is. */
export interface Headline {
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
}

/** Criticality and amenability in one figure, C^t · A^(1−t) with t the emphasis: √(C · A) when both count alike. */
export function headlineOf(criticality: SubScore, amenability: SubScore, emphasis: number): Headline {
  const [c, a] = [criticality, amenability];
  return {
    score: c.score === null || a.score === null ? null : geometricMean(c.score, a.score, emphasis),
    low: geometricMean(c.low, a.low, emphasis),
    high: geometricMean(c.high, a.high, emphasis),
  };
}
