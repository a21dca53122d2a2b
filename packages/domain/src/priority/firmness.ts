import { err, ok, type Result } from "../result.ts";
import { fieldOf } from "./firmness-field.ts";
import { type FirmnessRun, firmnessRuns } from "./firmness-run.ts";
import { checkPriorityModel, type PriorityModel, type PriorityModelRefusal } from "./model.ts";
import type { PlacedRatingRefusal, TechnologyRating } from "./rating.ts";
import { technologyRatings } from "./rating-table.ts";
import type { SimulationSettings } from "./run-inputs.ts";
import type { TooManyAlternatives } from "./smaa-outcome.ts";
import type { PriorityStanding } from "./standing.ts";

export const DRAWS_MAXIMUM = 100_000;
/** Most technologies that a simulation places; time grows with their square. */
export const FIRMNESS_TECHNOLOGIES_MAXIMUM = 100;

/** Three simulations with one seed. */
export interface Firmness {
  readonly settings: SimulationSettings;
  /** Empty when fewer than two technologies are ranked: there is no order to be firm. */
  readonly runs: readonly FirmnessRun[];
}

export interface DrawsOutOfRange {
  readonly code: "draws-out-of-range";
  /** Absent when it is no finite number. */
  readonly draws: number | null;
  readonly maximum: number;
}
export interface SeedOutOfRange {
  readonly code: "seed-out-of-range";
  /** Absent when it is no finite number. */
  readonly seed: number | null;
  readonly maximum: number;
}
export type SimulationRefusal = DrawsOutOfRange | SeedOutOfRange | TooManyAlternatives;

const SEED_MAXIMUM = 2 ** 32 - 1;

/** Half-width of the 95 % error of a share that was found in this many draws, 0 to 1; 1 where there is no draw to go by. */
export function shareError(share: number, draws: number): number {
  if (!(share >= 0 && share <= 1 && draws >= 1)) return 1;
  return Math.min(1, 1.96 * Math.sqrt((share * (1 - share)) / draws));
}

/**
 * How firm a ranking of technologies is: stochastic multicriteria acceptability analysis (SMAA-2, Lahdelma and Salminen
 * 2001) on the headline of each technology's best cell, weights uniform on the simplex of each sub-score
 * (docs/methods/priority-model.md). The same inputs and seed give the same digits. Technologies without a rank take no
 * part, and which cells are ranked is held as it is. Takes time in proportion to draws × cells × criteria.
 *
 * Fails with `draws-out-of-range` unless draws is a whole number from 1 to 100,000, `seed-out-of-range` unless the seed
 * is a whole number of 32 bits, and `too-many-alternatives` when more than a hundred technologies are ranked; as
 * `checkPriorityModel` does, and with `rating-repeated`, `rated-value-off-scale` and `rated-value-contradictory` when a
 * rating cannot be used.
 */
export function priorityFirmness(
  model: PriorityModel,
  ratings: readonly TechnologyRating[],
  standing: Pick<PriorityStanding, "cells" | "technologies" | "weights">,
  settings: SimulationSettings,
): Result<Firmness, SimulationRefusal | PriorityModelRefusal | PlacedRatingRefusal> {
  const refusal = settingsRefusal(settings);
  if (refusal !== null) return err(refusal);
  const checked = checkPriorityModel(model);
  if (!checked.ok) return checked;
  const table = technologyRatings(checked.value.criteria, ratings);
  if (!table.ok) return table;
  const technologies = standing.technologies
    .filter(({ rank }) => rank !== null)
    .map(({ technology }) => technology);
  if (technologies.length < 2) return ok({ settings, runs: [] });
  const maximum = FIRMNESS_TECHNOLOGIES_MAXIMUM;
  if (technologies.length > maximum) {
    return err({ code: "too-many-alternatives", alternatives: technologies.length, maximum });
  }

  const cells = standing.cells.filter(({ isCovered }) => isCovered);
  const field = fieldOf(checked.value, table.value, technologies, cells);
  return ok({ settings, runs: firmnessRuns(field, standing.weights, settings) });
}

function settingsRefusal({ draws, seed }: SimulationSettings): DrawsOutOfRange | SeedOutOfRange | null {
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  if (!Number.isInteger(draws) || draws < 1 || draws > DRAWS_MAXIMUM) {
    return { code: "draws-out-of-range", draws: finite(draws), maximum: DRAWS_MAXIMUM };
  }
  if (!Number.isInteger(seed) || seed < 0 || seed > SEED_MAXIMUM) {
    return { code: "seed-out-of-range", seed: finite(seed), maximum: SEED_MAXIMUM };
  }
  return null;
}
