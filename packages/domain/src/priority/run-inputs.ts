import type { Technology } from "../technology/technology.ts";
import type { PriorityModel } from "./model.ts";
import type { TechnologyRating } from "./rating.ts";
import type { Weighting, WeightSet } from "./weight-set.ts";

/** Everything that a ranking of technologies follows from; freezing a run keeps it whole. */
export interface PriorityRunInputs {
  readonly model: PriorityModel;
  readonly technologies: readonly Pick<Technology, "id" | "name">[];
  readonly ratings: readonly TechnologyRating[];
  readonly weightSets: readonly WeightSet[];
  readonly weighting: Weighting;
  readonly simulation: SimulationSettings;
}

/** How firmness is simulated. The same settings give the same digits. */
export interface SimulationSettings {
  /** Draws, from 1 to 100,000. */
  readonly draws: number;
  /** Whole number from 0 to 4,294,967,295. */
  readonly seed: number;
}
