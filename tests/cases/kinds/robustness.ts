import { type Adapter, type Adapters, exactly } from "../adapter.ts";
import { possibleRankFigures } from "./possible-ranks.ts";
import { simulationFigures } from "./simulation.ts";
import { flipFigures } from "./weight-flip.ts";
import { shiftFigures } from "./weight-shift.ts";
import { stabilityFigures } from "./weight-stability.ts";

const simulated: Adapter = { figures: simulationFigures, tolerance: { unlisted: 0.005, isSampled: true } };

/** How firm an order is: simulation, possible ranks, and what change of weights would turn it. */
export const ROBUSTNESS: Adapters = {
  smaa: simulated,
  pairwise_winning: simulated,
  possible_ranks: exactly(possibleRankFigures),
  weight_flip: exactly(flipFigures),
  weight_flip_l1: exactly(shiftFigures),
  weight_stability: exactly(stabilityFigures),
  weight_stability_tie: exactly(stabilityFigures),
};
