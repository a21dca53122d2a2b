import type { CriterionId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis, Passage } from "../source.ts";
import { type Criterion, defineScale, type Scale, type ScaleRefusal } from "./criterion.ts";
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
  readonly setting: keyof PrioritySettings | "version";
  /** Absent when it is no finite number. */
  readonly value: number | null;
  readonly expected: string;
}
export interface ObstacleReversed {
  readonly code: "obstacle-reversed";
  readonly criterion: CriterionId;
  readonly worst: number;
  readonly best: number;
}
/** A scale that values beyond its ends. Sub-scores are multiplied, so their values must stay between 0 and 1. */
export interface ScaleExtrapolates {
  readonly code: "scale-extrapolates";
  readonly criterion: CriterionId;
}
export type CriterionScaleRefusal = ScaleRefusal & { readonly criterion: CriterionId };
export type PriorityModelRefusal =
  | CriterionRepeated<CriterionId>
  | IndexWithoutCriteria
  | SettingOutOfRange
  | ObstacleReversed
  | ScaleExtrapolates
  | CriterionScaleRefusal;

/**
 * The model, if rankings can be computed with it. Whatever computes on a model asks this first, so that a model from
 * anywhere may be passed in.
 *
 * Fails with `criterion-repeated` when two criteria share an id;
 * with `index-without-criteria` when criticality or amenability has no criterion;
 * with `setting-out-of-range` when a setting, or the version, is not what it can be;
 * with `scale-extrapolates`, and as `defineScale` does, naming the criterion;
 * with `obstacle-reversed` when an obstacle's scale says that more of it is better.
 */
export function checkPriorityModel(model: PriorityModel): Result<PriorityModel, PriorityModelRefusal> {
  const repeated = firstRepeated([...model.criteria, ...model.triageCriteria].map(({ id }) => id));
  if (repeated !== null) return err({ code: "criterion-repeated", criterion: repeated });
  for (const index of PRIORITY_INDEXES) {
    if (criteriaOfIndex(model, index).length === 0) return err({ code: "index-without-criteria", index });
  }
  const misset = settingOutOfRange(model);
  if (misset !== null) return err(misset);

  const criteria = withCheckedScales(model.criteria);
  if (!criteria.ok) return criteria;
  const triageCriteria = withCheckedScales(model.triageCriteria);
  if (!triageCriteria.ok) return triageCriteria;
  for (const { id, branch, scale } of criteria.value) {
    if (branch === "obstacle" && scale.best > scale.worst) {
      return err({ code: "obstacle-reversed", criterion: id, worst: scale.worst, best: scale.best });
    }
  }
  return ok({ ...model, criteria: criteria.value, triageCriteria: triageCriteria.value });
}

/** The criteria of one sub-score, in the model's order. */
export function criteriaOfIndex(model: PriorityModel, index: PriorityIndex): readonly PriorityCriterion[] {
  return model.criteria.filter(({ branch }) => INDEX_OF_BRANCH[branch] === index);
}

/** The same criteria with scales that have been checked; values stay between 0 and 1 on every one of them. */
export function withCheckedScales<C extends { readonly id: CriterionId; readonly scale: Scale }>(
  criteria: readonly C[],
): Result<readonly C[], ScaleExtrapolates | CriterionScaleRefusal> {
  const checked: C[] = [];
  for (const criterion of criteria) {
    const scale = defineScale(criterion.scale);
    if (!scale.ok) return err({ ...scale.error, criterion: criterion.id });
    if (scale.value.outOfRange === "extrapolate") {
      return err({ code: "scale-extrapolates", criterion: criterion.id });
    }
    checked.push({ ...criterion, scale: scale.value });
  }
  return ok(checked);
}

function settingOutOfRange({ settings, version }: PriorityModel): SettingOutOfRange | null {
  const { emphasis } = settings;
  if (!(Number.isInteger(version) && version >= 1))
    return misset("version", version, "a whole number from 1");
  if (!(emphasis > 0 && emphasis < 1)) {
    return misset("emphasis", emphasis, "a number between 0 and 1, without the ends");
  }
  for (const setting of ["opportunityThreshold", "obstacleThreshold", "minimumCoverage"] as const) {
    const value = settings[setting];
    if (!(value >= 0 && value <= 1)) return misset(setting, value, "a number from 0 to 1");
  }
  return null;
}

function misset(setting: SettingOutOfRange["setting"], value: number, expected: string): SettingOutOfRange {
  return { code: "setting-out-of-range", setting, value: Number.isFinite(value) ? value : null, expected };
}
