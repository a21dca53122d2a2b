import { err, type Result } from "../result.ts";
import type { MeasurementTable } from "./sampling/measurement-table.ts";
import { spaceInOrder } from "./sampling/space-in-order.ts";
import type { WeightSpace } from "./sampling/weight-space.ts";
import {
  SMAA_ALTERNATIVES_MAXIMUM,
  SMAA_DRAWS_MAXIMUM,
  type SmaaRefusal,
  type SmaaSettings,
} from "./smaa-outcome.ts";
import type { WeightsForOtherCriteria } from "./weights.ts";

/** The space with its criteria in the order of the table, if that can be simulated with these settings. */
export function checkedSpace<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  space: WeightSpace<K>,
  settings: SmaaSettings,
  drawsPerStep = settings.draws,
): Result<WeightSpace<K>, SmaaRefusal> {
  const refusal = firstRefusal(table.alternatives.length, settings, drawsPerStep);
  return refusal === null ? spaceInOrder(table.criteria, space) : err(refusal);
}

function firstRefusal(
  alternatives: number,
  { draws, seed }: SmaaSettings,
  drawsPerStep: number,
): Exclude<SmaaRefusal, WeightsForOtherCriteria> | null {
  for (const count of [draws, drawsPerStep]) {
    if (Number.isInteger(count) && count >= 1 && count <= SMAA_DRAWS_MAXIMUM) continue;
    const given = Number.isFinite(count) ? count : 0;
    return { code: "draws-out-of-range", draws: given, maximum: SMAA_DRAWS_MAXIMUM };
  }
  if (typeof seed === "number" && !Number.isFinite(seed)) return { code: "seed-not-finite" };
  if (alternatives <= SMAA_ALTERNATIVES_MAXIMUM) return null;
  return { code: "too-many-alternatives", alternatives, maximum: SMAA_ALTERNATIVES_MAXIMUM };
}
