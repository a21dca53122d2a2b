import type { CriterionId, SubScore } from "@entente/domain";

/** What one criterion adds to a sub-score, in percent of the bar's width; the bar is as long as scores can be. */
export interface BarSegment {
  readonly criterion: CriterionId;
  readonly x: number;
  readonly width: number;
  readonly contribution: number;
}

/** The contributions of a sub-score one behind the other; they end at the score. Nothing is drawn for what is missing. */
export function barSegments({ parts }: Pick<SubScore, "parts">): readonly BarSegment[] {
  const segments: BarSegment[] = [];
  let x = 0;
  for (const { criterion, contribution } of parts) {
    if (contribution === null || contribution === 0) continue;
    const width = 100 * contribution;
    segments.push({ criterion, x: rounded(x), width: rounded(width), contribution });
    x += width;
  }
  return segments;
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
