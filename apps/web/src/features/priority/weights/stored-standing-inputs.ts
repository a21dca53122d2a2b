import type { PriorityBasis } from "@entente/contract";
import { checkRating, type SupposedRating } from "@entente/domain/priority";
import type { StandingInputs } from "./standing-question.ts";

/** What a ranking needs of the stored basis; ratings that do not fit the model in force are left out. */
export function storedStandingInputs({
  model: { model },
  technologies,
  ratings,
}: Pick<PriorityBasis, "model" | "technologies" | "ratings">): StandingInputs {
  return {
    model: { ...model, triageCriteria: [] },
    technologies: technologies.map(({ id, name }) => ({ id, name })),
    ratings: ratings.flatMap(({ subject, rating }): readonly SupposedRating[] => {
      if (rating === null || subject.kind !== "technology" || !checkRating(model, subject, rating).ok)
        return [];
      const { technology, band } = subject;
      return [{ technology, band, criterion: rating.criterion, value: rating.value }];
    }),
  };
}
