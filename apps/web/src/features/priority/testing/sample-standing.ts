import {
  type CalendarDate,
  type CriterionId,
  type PriorityResult,
  type PriorityRunInputs,
  priorityResult,
  type RatedValue,
  type ReadinessBand,
  type TechnologyId,
  type TechnologyRating,
} from "@entente/domain";
import { SAMPLE_MODEL } from "./sample-model.ts";

export const CHIPS = "chips" as TechnologyId;
export const AI = "ai" as TechnologyId;
export const DRONES = "drones" as TechnologyId;

/** Levels from 0 to 4 by criterion; those of a band under `band criterion`. */
export type SampleLevels = Readonly<Record<string, number | RatedValue>>;

/** The result of ranking technologies with these levels and equal weights. */
export function sampleResult(levels: Readonly<Record<TechnologyId, SampleLevels>>): PriorityResult {
  const technologies = Object.keys(levels) as TechnologyId[];
  const inputs: PriorityRunInputs = {
    model: SAMPLE_MODEL,
    technologies: technologies.map((id) => ({ id, name: id })),
    ratings: technologies.flatMap((technology) =>
      Object.entries(levels[technology] ?? {}).map(([place, value]) => ratingOf(technology, place, value)),
    ),
    weightSets: [],
    weighting: { kind: "equal" },
    simulation: { draws: 100, seed: 1 },
  };
  const result = priorityResult(inputs);
  if (!result.ok) throw new Error(`the sample is refused: ${result.error.code}`);
  return result.value;
}

function ratingOf(technology: TechnologyId, place: string, value: number | RatedValue): TechnologyRating {
  const words = place.split(" ");
  const [band, criterion] = words.length === 2 ? words : [null, place];
  return {
    technology,
    band: (band ?? null) as ReadinessBand | null,
    criterion: criterion as CriterionId,
    value: typeof value === "number" ? { kind: "exact", value } : value,
    confidence: "medium",
    basis: "proposal",
    source: {
      title: "Sample",
      publisher: "Sample",
      year: 2026,
      license: "None",
      locator: "p. 1",
      caveat: null,
    },
    passage: null,
    ratedOn: "2026-11-23" as CalendarDate,
    reason: "A sample.",
  };
}
