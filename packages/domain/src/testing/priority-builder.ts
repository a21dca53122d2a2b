import { type CriterionId, parseCriterionId, parseTechnologyId, type TechnologyId } from "../id.ts";
import type { Scale } from "../priority/criterion.ts";
import type {
  CriterionBranch,
  PriorityCriterion,
  PriorityModel,
  PrioritySettings,
  RatedCriterion,
} from "../priority/model.ts";
import type { PriorityCell } from "../priority/priority-cell.ts";
import type { RatedValue } from "../priority/rated-value.ts";
import type { Rating, RecommendationRating, TechnologyRating } from "../priority/rating.ts";
import type { PriorityRunInputs } from "../priority/run-inputs.ts";
import type { PriorityStanding } from "../priority/standing.ts";
import type { SwingPoints, WeightSet } from "../priority/weight-set.ts";
import { READINESS_BANDS, type ReadinessBand } from "../technology/stage.ts";
import { expectOk } from "./expect-result.ts";
import { agency, day, key } from "./record-builder.ts";

export const technology = (text: string): TechnologyId => expectOk(parseTechnologyId(text));
export const criterionId = (text: string): CriterionId => expectOk(parseCriterionId(text));

export const AI = technology("ai");
export const BIOTECH = technology("biotech");
export const CHIPS = technology("chips");

export const LEVELS: Scale = { worst: 0, best: 4, outOfRange: "refuse", points: null };
export const BURDENS: Scale = { worst: 4, best: 0, outOfRange: "refuse", points: null };

function ratedCriterion(id: string, scale: Scale): RatedCriterion {
  return {
    id: criterionId(id),
    name: id,
    question: `How much ${id}?`,
    unit: "level 0 to 4",
    scale,
    anchors: [],
    basis: "proposal",
    passage: null,
  };
}

export function criterion(
  id: string,
  branch: CriterionBranch,
  changes: Partial<Pick<PriorityCriterion, "isPerBand" | "scale">> = {},
): PriorityCriterion {
  const scale = branch === "obstacle" ? BURDENS : LEVELS;
  return { ...ratedCriterion(id, scale), branch, isPerBand: false, ...changes };
}

export const SETTINGS: PrioritySettings = {
  emphasis: 0.5,
  opportunityThreshold: 0.5,
  obstacleThreshold: 0.5,
  minimumCoverage: 0.5,
};

/** Two criteria on each branch; `room` and `rivalry` may differ along the chain. */
export const MODEL: PriorityModel = {
  title: "Test",
  version: 1,
  criteria: [
    criterion("need", "criticality"),
    criterion("stake", "criticality"),
    criterion("foundation", "opportunity"),
    criterion("room", "opportunity", { isPerBand: true }),
    criterion("divergence", "obstacle"),
    criterion("rivalry", "obstacle", { isPerBand: true }),
  ],
  triageCriteria: [ratedCriterion("effort", BURDENS), ratedCriterion("effect", LEVELS)],
  settings: SETTINGS,
};

/** A model with one criterion for each sub-score and nothing that differs along the chain. */
export const SMALL_MODEL: PriorityModel = {
  ...MODEL,
  criteria: [criterion("need", "criticality"), criterion("foundation", "opportunity")],
};

export function modelWith(settings: Partial<PrioritySettings>, model = MODEL): PriorityModel {
  return { ...model, settings: { ...model.settings, ...settings } };
}

function ratingOf(criterion: string, value: RatedValue | number): Rating {
  return {
    criterion: criterionId(criterion),
    value: typeof value === "number" ? { kind: "exact", value } : value,
    confidence: "medium",
    basis: "reported",
    source: { title: "Test", publisher: "", year: 2026, license: "", locator: "", caveat: null },
    passage: null,
    ratedOn: day("2026-11-02"),
    reason: "for the test",
  };
}

export function rated(
  subject: TechnologyId,
  criterion: string,
  value: RatedValue | number,
  band: ReadinessBand | null = null,
): TechnologyRating {
  return { technology: subject, band, ...ratingOf(criterion, value) };
}

/** Ratings of one technology for the whole chain, by criterion; what is left out is not rated. */
export function ratedAll(
  subject: TechnologyId,
  values: Readonly<Record<string, RatedValue | number>>,
): readonly TechnologyRating[] {
  return Object.entries(values).map(([id, value]) => rated(subject, id, value));
}

export function recommendationRated(
  recommendation: string,
  criterion: string,
  value: RatedValue | number,
): RecommendationRating {
  return { recommendation: key(recommendation), ...ratingOf(criterion, value) };
}

export function points(given: Readonly<Record<string, number>>): SwingPoints {
  return given as SwingPoints;
}

export function weightSet(name: string, given: Readonly<Record<string, number>>): WeightSet {
  return {
    agency: agency(name),
    points: points(given),
    basis: "reported",
    statedOn: day("2026-11-02"),
    reason: "for the test",
  };
}

/** Inputs with every technology that is rated, in the order of their first rating. */
export function priorityInputs(
  ratings: readonly TechnologyRating[],
  changes: Partial<PriorityRunInputs> = {},
): PriorityRunInputs {
  const ids = [...new Set(ratings.map((rating) => rating.technology))];
  return {
    model: MODEL,
    technologies: ids.map((id) => ({ id, name: id })),
    ratings,
    weightSets: [],
    weighting: { kind: "equal" },
    simulation: { draws: 100, seed: 1 },
    ...changes,
  };
}

/** The cell of a technology in a band, the first one unless told otherwise. */
export function cellOf(
  { cells }: Pick<PriorityStanding, "cells">,
  subject: TechnologyId,
  band: ReadinessBand = READINESS_BANDS[0],
): PriorityCell {
  const found = cells.find((cell) => cell.technology === subject && cell.band === band);
  if (found === undefined) throw new Error(`no cell of ${subject} in ${band}`);
  return found;
}
