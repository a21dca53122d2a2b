import type { AgencyId, CriterionId } from "../id.ts";
import { sumOf } from "../internal/sum.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis } from "../source.ts";
import type { CalendarDate } from "../time.ts";
import { criteriaOfIndex, type PriorityIndex, type PriorityModel } from "./model.ts";
import { type SwingAboveMaximum, swingWeights, type Weights, type WeightsRefusal } from "./weights.ts";

/** Points for the swing from worst to best that matters most; the others are given relative to it. */
export const SWING_POINTS_MAXIMUM = 100;

/** Points from 0 to 100 for the swing from worst to best on each criterion. */
export type SwingPoints = Readonly<Record<CriterionId, number>>;

/** What one agency says that the criteria are worth. */
export interface WeightSet {
  readonly agency: AgencyId;
  readonly points: SwingPoints;
  readonly basis: Basis;
  readonly statedOn: CalendarDate;
  readonly reason: string;
}

/** Weights of each sub-score, summing to 1 within it. */
export type IndexWeights = Readonly<Record<PriorityIndex, Weights<CriterionId>>>;

/**
 * Whose weights a ranking is computed with. `equal`: every criterion of a sub-score counts alike. `mean`: the mean of
 * the weights of all agencies that stated some. `points`: given with the question, and not stored.
 */
export type Weighting =
  | { readonly kind: "equal" }
  | { readonly kind: "mean" }
  | { readonly kind: "agency"; readonly agency: AgencyId }
  | { readonly kind: "points"; readonly points: SwingPoints };

export interface WeightsNotStated {
  readonly code: "weights-not-stated";
  /** Absent when the mean was asked for and no agency has stated weights. */
  readonly agency: AgencyId | null;
}
export type SwingRefusal = WeightsRefusal<CriterionId> | SwingAboveMaximum<CriterionId>;

/**
 * Weights of both sub-scores from swing points: each criterion's points over the sum of its sub-score's points.
 *
 * Fails as `swingWeights` does; with `weights-all-zero` when no criterion of a sub-score has points, naming them.
 */
export function indexWeights(model: PriorityModel, points: SwingPoints): Result<IndexWeights, SwingRefusal> {
  const known = new Set<string>(model.criteria.map(({ id }) => id));
  const stranger = Object.keys(points).find((id) => !known.has(id));
  if (stranger !== undefined) return err({ code: "weight-unknown", criterion: stranger });

  const of = (index: PriorityIndex) => {
    const ids = criteriaOfIndex(model, index).map(({ id }) => id);
    const given = ids.filter((id) => Object.hasOwn(points, id)).map((id) => [id, points[id]]);
    return swingWeights(ids, Object.fromEntries(given) as SwingPoints);
  };
  const criticality = of("criticality");
  if (!criticality.ok) return criticality;
  const amenability = of("amenability");
  if (!amenability.ok) return amenability;
  return ok({ criticality: criticality.value, amenability: amenability.value });
}

/** The same points for every criterion of the model. */
export function equalPoints(model: PriorityModel): SwingPoints {
  return Object.fromEntries(model.criteria.map(({ id }) => [id, SWING_POINTS_MAXIMUM])) as SwingPoints;
}

/**
 * The weights that a question asks for.
 *
 * Fails with `weights-not-stated` when the agency, or no agency at all, has stated weights, and as `indexWeights` does.
 */
export function weightsFor(
  model: PriorityModel,
  weighting: Weighting,
  sets: readonly WeightSet[],
): Result<IndexWeights, SwingRefusal | WeightsNotStated> {
  switch (weighting.kind) {
    case "equal":
      return indexWeights(model, equalPoints(model));
    case "points":
      return indexWeights(model, weighting.points);
    case "agency": {
      const set = sets.find(({ agency }) => agency === weighting.agency);
      if (set === undefined) return err({ code: "weights-not-stated", agency: weighting.agency });
      return indexWeights(model, set.points);
    }
    case "mean":
      return meanWeights(model, sets);
  }
}

/** The mean of the agencies' weights, not of their points: an agency that spends more points counts no more. */
function meanWeights(
  model: PriorityModel,
  sets: readonly WeightSet[],
): Result<IndexWeights, SwingRefusal | WeightsNotStated> {
  if (sets.length === 0) return err({ code: "weights-not-stated", agency: null });
  const stated: IndexWeights[] = [];
  for (const { points } of sets) {
    const weights = indexWeights(model, points);
    if (!weights.ok) return weights;
    stated.push(weights.value);
  }
  const meanOf = (index: PriorityIndex): Weights<CriterionId> => {
    const criteria = criteriaOfIndex(model, index).map(({ id }) => id);
    const values = Float64Array.from(
      criteria.keys(),
      (place) => sumOf(stated, (weights) => weights[index].values[place] as number) / stated.length,
    );
    const inert = criteria.filter((_criterion, place) => values[place] === 0);
    return {
      criteria,
      values,
      wereNormalized: stated.some((weights) => weights[index].wereNormalized),
      inert,
    };
  };
  return ok({ criticality: meanOf("criticality"), amenability: meanOf("amenability") });
}
