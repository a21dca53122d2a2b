import type { TechnologyId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import { checkPriorityModel, type PriorityModel } from "./model.ts";
import type { TechnologyRating } from "./rating.ts";
import { type RatingTable, technologyRatings } from "./rating-table.ts";
import type { PriorityInputsRefusal, PriorityRunInputs } from "./run-inputs.ts";
import { firstRepeated } from "./value-table.ts";
import { type IndexWeights, weightsFor } from "./weight-set.ts";

/** What a standing is computed from, once it has been checked. */
export interface CheckedInputs {
  readonly model: PriorityModel;
  readonly technologies: readonly TechnologyId[];
  readonly ratings: RatingTable<TechnologyRating>;
  readonly weights: IndexWeights;
}

/**
 * The inputs, if a standing can be computed from them.
 *
 * Fails as `checkPriorityModel` and `weightsFor` do, with `alternative-repeated` when a technology is listed twice,
 * `rating-repeated` when a place is rated twice, `rated-value-off-scale` and `rated-value-contradictory` with the place
 * of the rating, and `weight-set-repeated` when an agency has two sets of weights.
 */
export function checkedInputs(
  inputs: Omit<PriorityRunInputs, "simulation">,
): Result<CheckedInputs, PriorityInputsRefusal> {
  const model = checkPriorityModel(inputs.model);
  if (!model.ok) return model;
  const technologies = inputs.technologies.map(({ id }) => id);
  const listedTwice = firstRepeated(technologies);
  if (listedTwice !== null) return err({ code: "alternative-repeated", alternative: listedTwice });
  const ratings = technologyRatings(model.value.criteria, inputs.ratings);
  if (!ratings.ok) return ratings;
  const heardTwice = firstRepeated(inputs.weightSets.map(({ agency }) => agency));
  if (heardTwice !== null) return err({ code: "weight-set-repeated", agency: heardTwice });
  const weights = weightsFor(model.value, inputs.weighting, inputs.weightSets);
  if (!weights.ok) return weights;
  return ok({ model: model.value, technologies, ratings: ratings.value, weights: weights.value });
}
