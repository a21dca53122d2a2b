import type { TechnologyId } from "../id.ts";
import { isTied } from "../internal/tie.ts";
import type { ReadinessBand } from "../technology/stage.ts";
import type { PrioritySettings } from "./model.ts";
import type { SubScore } from "./sub-score.ts";

/**
 * What to do in one cell of technology and readiness band. `pursue`: much opportunity, few obstacles.
 * `clear-the-way`: much of both. `keep-going`: little of both. `leave`: little opportunity, many obstacles.
 */
export const FOCUS_CLASSES = ["pursue", "clear-the-way", "keep-going", "leave"] as const;
export type FocusClass = (typeof FOCUS_CLASSES)[number];

/** How strong the opportunity and the obstacle are, and what follows. */
export interface Focus {
  /** 0 (none) to 1, over the opportunity criteria. */
  readonly opportunity: SubScore;
  /** 0 (none) to 1 (as high as the scales go), over the obstacle criteria. */
  readonly obstacle: SubScore;
  /** Absent when nothing is rated on one of the sides. */
  readonly focusClass: FocusClass | null;
  /** Whether no missing or uncertain rating could change the class. */
  readonly isCertain: boolean;
}

/** A cell of the focus matrix. */
export interface FocusCell extends Focus {
  readonly technology: TechnologyId;
  readonly band: ReadinessBand;
}

/**
 * The class of a cell. A figure at the threshold counts as high.
 *
 * `obstacleFree` is the score of the obstacle criteria as amenability counts them: 1 where nothing stands in the way.
 */
export function focusOf(
  opportunity: SubScore,
  obstacleFree: SubScore,
  settings: Pick<PrioritySettings, "opportunityThreshold" | "obstacleThreshold">,
): Focus {
  const obstacle = reversed(obstacleFree);
  const focusClass = classOf(opportunity.score, obstacle.score, settings);
  const corners = [opportunity.low, opportunity.high].flatMap((chance) =>
    [obstacle.low, obstacle.high].map((burden) => classOf(chance, burden, settings)),
  );
  const isCertain = focusClass !== null && corners.every((corner) => corner === focusClass);
  return { opportunity, obstacle, focusClass, isCertain };
}

function classOf(
  opportunity: number | null,
  obstacle: number | null,
  {
    opportunityThreshold,
    obstacleThreshold,
  }: Pick<PrioritySettings, "opportunityThreshold" | "obstacleThreshold">,
): FocusClass | null {
  if (opportunity === null || obstacle === null) return null;
  const isPromising = reaches(opportunity, opportunityThreshold);
  const isHard = reaches(obstacle, obstacleThreshold);
  if (isPromising) return isHard ? "clear-the-way" : "pursue";
  return isHard ? "leave" : "keep-going";
}

function reaches(score: number, threshold: number): boolean {
  return score >= threshold || isTied(score, threshold);
}

/** The same criteria counted the other way round: 1 where everything stands in the way. */
function reversed(score: SubScore): SubScore {
  return {
    score: score.score === null ? null : 1 - score.score,
    coverage: score.coverage,
    low: 1 - score.high,
    high: 1 - score.low,
    parts: score.parts.map((part) => ({
      ...part,
      value: part.value === null ? null : 1 - part.value,
      low: 1 - part.high,
      high: 1 - part.low,
      contribution:
        part.value === null || score.coverage === 0
          ? null
          : (part.weight * (1 - part.value)) / score.coverage,
    })),
  };
}
