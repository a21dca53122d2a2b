import type { Scale } from "./criterion.ts";
import type { PriorityModel } from "./model.ts";

/** Whether two models are the same version and rank alike. Words, triage and the order of criteria make no difference. */
export function isSameModel(a: PriorityModel, b: PriorityModel): boolean {
  return a.version === b.version && rankingText(a) === rankingText(b);
}

/** Text of everything that rankings are computed with. */
function rankingText({ criteria, settings }: PriorityModel): string {
  const { emphasis, opportunityThreshold, obstacleThreshold, minimumCoverage } = settings;
  return JSON.stringify([
    [emphasis, opportunityThreshold, obstacleThreshold, minimumCoverage],
    criteria
      .map(({ id, branch, isPerBand, scale }) => [id, branch, isPerBand, ...scaleFacts(scale)])
      .toSorted(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
  ]);
}

function scaleFacts({ worst, best, outOfRange, points }: Scale): readonly unknown[] {
  return [worst, best, outOfRange, points?.map(({ x, value }) => [x, value]) ?? null];
}
