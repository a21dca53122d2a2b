import { ok, type Result } from "../result.ts";
import { atMeans, type MeasurementTable } from "./sampling/measurement-table.ts";
import { weightCentroid } from "./sampling/weight-centroid.ts";
import type { WeightSpace } from "./sampling/weight-space.ts";
import { checkedSpace } from "./smaa-check.ts";
import type { Smaa, SmaaRefusal, SmaaSettings } from "./smaa-outcome.ts";
import { finished, smaaRun } from "./smaa-run.ts";

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
  const checked = checkedSpace(table, space, settings);
  if (!checked.ok) return checked;
  const centroid = weightCentroid(checked.value, settings.draws, settings.seed);
  const center: WeightSpace<K> = { ...checked.value, kind: "fixed", low: centroid, high: centroid };
  return ok({
    together: finished(smaaRun(table, checked.value, settings)),
    weightsOnly: finished(smaaRun(atMeans(table), checked.value, settings)),
    scoresOnly: finished(smaaRun(table, center, settings)),
  });
}
