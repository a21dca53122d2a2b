import type { CriterionId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis, Passage } from "../source.ts";
import type { Criterion } from "./criterion.ts";
import { type CriterionRepeated, firstRepeated } from "./value-table.ts";

/**
 * Where a criterion stands in the hierarchy: criticality, or one of the two sides of amenability. An obstacle is a
 * criterion whose scale is best at its low end.
 */
export const CRITERION_BRANCHES = ["criticality", "opportunity", "obstacle"] as const;
export type CriterionBranch = (typeof CRITERION_BRANCHES)[number];

/** The two sub-scores of a technology. Opportunities raise amenability, obstacles lower it. */
export const PRIORITY_INDEXES = ["criticality", "amenability"] as const;
export type PriorityIndex = (typeof PRIORITY_INDEXES)[number];

export const INDEX_OF_BRANCH: Readonly<Record<CriterionBranch, PriorityIndex>> = {
  criticality: "criticality",
  opportunity: "amenability",
  obstacle: "amenability",
};

/** What one level of a scale means, so that two people rate alike. */
export interface ScaleAnchor {
  readonly at: number;
  readonly meaning: string;
}

/** A criterion with what a person needs to know in order to rate on it. */
export interface RatedCriterion extends Criterion<CriterionId> {
  /** What the rater answers. */
  readonly question: string;
  /** Of the numbers on the scale, such as `level 0 to 4` or `% of the world`. */
  readonly unit: string;
  readonly anchors: readonly ScaleAnchor[];
  readonly basis: Basis;
  /** Absent when the criterion is not drawn from a text. */
  readonly passage: Passage | null;
}

/** A criterion on which technologies are rated. */
export interface PriorityCriterion extends RatedCriterion {
  readonly branch: CriterionBranch;
  /** Whether ratings may differ along the chain; otherwise one rating holds for every readiness band. */
  readonly isPerBand: boolean;
}

/** Settings that are ours, neither the brief's nor derived; each is shown where it decides. */
export interface PrioritySettings {
  /** Emphasis on criticality in the headline, strictly between 0 and 1; 0.5 treats both sub-scores alike. */
  readonly emphasis: number;
  /** Opportunity at or above this is high, 0 to 1. */
  readonly opportunityThreshold: number;
  /** Obstacle at or above this is high, 0 to 1. */
  readonly obstacleThreshold: number;
  /** Part of the weight of each sub-score that must be rated before a cell is ranked, 0 to 1. */
  readonly minimumCoverage: number;
}

/** Everything that a ranking of technologies is computed with but ratings and weights. */
export interface PriorityModel {
  readonly title: string;
  /** From 1; a revised model takes the next number. */
  readonly version: number;
  readonly criteria: readonly PriorityCriterion[];
  /** Criteria on which people rate recommendations, for triage. */
  readonly triageCriteria: readonly RatedCriterion[];
  readonly settings: PrioritySettings;
}

export interface IndexWithoutCriteria {
  readonly code: "index-without-criteria";
  readonly index: PriorityIndex;
}
export interface SettingOutOfRange {
  readonly code: "setting-out-of-range";
  readonly setting: keyof PrioritySettings;
  readonly value: number;
  readonly expected: string;
}
export interface ObstacleReversed {
  readonly code: "obstacle-reversed";
  readonly criterion: CriterionId;
  readonly worst: number;
  readonly best: number;
}
export type PriorityModelRefusal =
  | CriterionRepeated<CriterionId>
  | IndexWithoutCriteria
  | SettingOutOfRange
  | ObstacleReversed;

const UNIT_INTERVAL = "a number from 0 to 1";

/**
 * The model, if rankings can be computed with it. Scales are checked where they are defined.
 *
 * Fails with `criterion-repeated` when two criteria share an id, `index-without-criteria` when criticality or amenability has no
 * criterion, `obstacle-reversed` when an obstacle's scale says that more of it is better, and `setting-out-of-range`.
 */
export function checkPriorityModel(model: PriorityModel): Result<PriorityModel, PriorityModelRefusal> {
  const repeated = firstRepeated([...model.criteria, ...model.triageCriteria].map(({ id }) => id));
  if (repeated !== null) return err({ code: "criterion-repeated", criterion: repeated });
  for (const index of PRIORITY_INDEXES) {
    if (criteriaOfIndex(model, index).length === 0) return err({ code: "index-without-criteria", index });
  }
  for (const { id, branch, scale } of model.criteria) {
    if (branch === "obstacle" && scale.best > scale.worst) {
      return err({ code: "obstacle-reversed", criterion: id, worst: scale.worst, best: scale.best });
    }
  }
  return checkSettings(model);
}

/** The criteria of one sub-score, in the model's order. */
export function criteriaOfIndex(model: PriorityModel, index: PriorityIndex): readonly PriorityCriterion[] {
  return model.criteria.filter(({ branch }) => INDEX_OF_BRANCH[branch] === index);
}

function checkSettings(model: PriorityModel): Result<PriorityModel, SettingOutOfRange> {
  const { emphasis, ...shares } = model.settings;
  if (!(emphasis > 0 && emphasis < 1)) {
    const expected = "a number between 0 and 1, without the ends";
    return err({ code: "setting-out-of-range", setting: "emphasis", value: emphasis, expected });
  }
  for (const [setting, value] of Object.entries(shares) as [keyof typeof shares, number][]) {
    if (value >= 0 && value <= 1) continue;
    return err({ code: "setting-out-of-range", setting, value, expected: UNIT_INTERVAL });
  }
  return ok(model);
}
