import type { AgencyId, TechnologyId } from "../id.ts";
import type { Technology } from "../technology/technology.ts";
import type { PriorityModel, PriorityModelRefusal } from "./model.ts";
import type { PlacedRatingRefusal, TechnologyRating } from "./rating.ts";
import type { AlternativeRepeated } from "./value-table.ts";
import type { SwingRefusal, Weighting, WeightSet, WeightsNotStated } from "./weight-set.ts";

/** Everything that a ranking of technologies follows from; freezing a run keeps it whole. */
export interface PriorityRunInputs {
  readonly model: PriorityModel;
  readonly technologies: readonly Pick<Technology, "id" | "name">[];
  /**
   * One for each place at most. Those on criteria that the model does not have, and of technologies that are not
   * listed, have no effect.
   */
  readonly ratings: readonly TechnologyRating[];
  /** One for each agency at most. */
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

/** Two sets of weights of one agency: only one can be in force. */
export interface WeightSetRepeated {
  readonly code: "weight-set-repeated";
  readonly agency: AgencyId;
}
/** Why nothing can be ranked from these inputs. */
export type PriorityInputsRefusal =
  | PriorityModelRefusal
  | AlternativeRepeated<TechnologyId>
  | PlacedRatingRefusal
  | WeightSetRepeated
  | SwingRefusal
  | WeightsNotStated;
