import type { CriterionId, TechnologyId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { ReadinessBand } from "../technology/stage.ts";
import { checkPriorityModel, type PriorityModelRefusal, type PrioritySettings } from "./model.ts";
import type { RatedValue } from "./rated-value.ts";
import { checkRating, type RatingRefusal, type TechnologyRating } from "./rating.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";

/** A rating to be supposed; without a value the place counts as not rated. */
export interface SupposedRating {
  readonly technology: TechnologyId;
  readonly band: ReadinessBand | null;
  readonly criterion: CriterionId;
  readonly value: RatedValue | null;
}

/** What a what-if changes. */
export interface Supposition {
  /** Absent when the model's own stand. */
  readonly settings: PrioritySettings | null;
  readonly ratings: readonly SupposedRating[];
}

export interface TechnologyUnknown {
  readonly code: "technology-unknown";
  readonly technology: TechnologyId;
  readonly known: readonly TechnologyId[];
}
export type SuppositionRefusal = PriorityModelRefusal | RatingRefusal | TechnologyUnknown;

/** The day that a supposed rating bears: none, since nobody gave it. */
const SUPPOSED: Omit<TechnologyRating, keyof SupposedRating> = {
  confidence: "low",
  basis: "reported",
  source: { title: "What-if", publisher: "", year: 0, license: "", locator: "", caveat: null },
  passage: null,
  ratedOn: "0001-01-01" as TechnologyRating["ratedOn"],
  reason: "Supposed, not given.",
};

/**
 * These inputs with something else supposed; the inputs themselves are not altered. Of two suppositions for one place
 * the last counts.
 *
 * Fails with `setting-out-of-range`, with `technology-unknown`, and as `checkRating` does.
 */
export function supposedInputs(
  inputs: PriorityRunInputs,
  { settings, ratings }: Supposition,
): Result<PriorityRunInputs, SuppositionRefusal> {
  const model = checkPriorityModel({ ...inputs.model, settings: settings ?? inputs.model.settings });
  if (!model.ok) return model;
  const known = inputs.technologies.map(({ id }) => id);
  for (const { technology, band, criterion, value } of ratings) {
    if (!known.includes(technology)) return err({ code: "technology-unknown", technology, known });
    if (value === null) continue;
    const checked = checkRating(model.value, { kind: "technology", technology, band }, { criterion, value });
    if (!checked.ok) return checked;
  }
  const supposed = new Map(ratings.map((rating) => [placeOf(rating), rating]));
  const kept = inputs.ratings.filter((rating) => !supposed.has(placeOf(rating)));
  const added = [...supposed.values()].flatMap(({ value, ...place }): TechnologyRating[] =>
    value === null ? [] : [{ ...SUPPOSED, ...place, value }],
  );
  return ok({ ...inputs, model: model.value, ratings: [...kept, ...added] });
}

function placeOf({
  technology,
  band,
  criterion,
}: Pick<SupposedRating, "technology" | "band" | "criterion">): string {
  return `${technology} ${criterion} ${band ?? ""}`;
}
