import {
  checkRating,
  indexWeights,
  type PriorityRunInputs,
  type SimulationSettings,
  type TechnologyRating,
  type Weighting,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";

/**
 * What a ranking is computed from at this moment. Ratings and weights that were given under an earlier model and do not
 * fit the one in force are left out, as if they had not been given.
 */
export async function storedInputs(
  { repositories: { priority, reference } }: Pick<SignedInContext, "repositories">,
  weighting: Weighting,
  simulation: SimulationSettings,
): Promise<PriorityRunInputs> {
  const [{ model }, technologies, ratings, weightSets] = await Promise.all([
    priority.getModel(),
    reference.technologies(),
    priority.ratings("technology"),
    priority.weightSets(),
  ]);
  return {
    model,
    technologies: technologies.map(({ id, name }) => ({ id, name })),
    ratings: ratings.flatMap(({ subject, rating }): TechnologyRating[] => {
      if (rating === null || subject.kind !== "technology") return [];
      if (!checkRating(model, subject, rating).ok) return [];
      return [{ ...rating, technology: subject.technology, band: subject.band }];
    }),
    weightSets: weightSets
      .map(({ weightSet }) => weightSet)
      .filter(({ points }) => indexWeights(model, points).ok),
    weighting,
    simulation,
  };
}
