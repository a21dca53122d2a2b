import { ok, type Result } from "../result.ts";
import { atMeans, type MeasurementTable } from "./sampling/measurement-table.ts";
import { weightCentroid } from "./sampling/weight-centroid.ts";
import type { WeightSpace } from "./sampling/weight-space.ts";
import { smaa } from "./smaa.ts";
import type { Smaa, SmaaRefusal, SmaaSettings } from "./smaa-outcome.ts";

/** One simulation, and what of it comes from either side. The draws of the parts are those of the whole. */
export interface SmaaParts<A extends string, K extends string> {
  readonly together: Smaa<A, K>;
  /** Every score at the mean of its measurement. */
  readonly weightsOnly: Smaa<A, K>;
  /** The weights at the mean of their space. */
  readonly scoresOnly: Smaa<A, K>;
}

/**
 * The simulation, and two more that say where the doubt comes from: with weights drawn but scores at their means, and
 * with scores drawn but weights at the mean of their space, exact where there are no intervals and else of as many
 * draws. Fails as `smaa` does.
 */
export function smaaParts<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  space: WeightSpace<K>,
  settings: SmaaSettings,
): Result<SmaaParts<A, K>, SmaaRefusal> {
  const together = smaa(table, space, settings);
  if (!together.ok) return together;
  const weightsOnly = smaa(atMeans(table), space, settings);
  if (!weightsOnly.ok) return weightsOnly;
  const centroid = weightCentroid(space, settings.draws, settings.seed);
  const center: WeightSpace<K> = { ...space, kind: "fixed", low: centroid, high: centroid };
  const scoresOnly = smaa(table, center, settings);
  if (!scoresOnly.ok) return scoresOnly;
  return ok({ together: together.value, weightsOnly: weightsOnly.value, scoresOnly: scoresOnly.value });
}
