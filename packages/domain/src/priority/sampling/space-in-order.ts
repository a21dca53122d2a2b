import { err, ok, type Result } from "../../result.ts";
import type { WeightsForOtherCriteria } from "../weights.ts";
import type { WeightSpace } from "./weight-space.ts";

/** The space with its criteria in this order. Fails with `weights-for-other-criteria` unless both name the same. */
export function spaceInOrder<K extends string>(
  criteria: readonly K[],
  space: WeightSpace<K>,
): Result<WeightSpace<K>, WeightsForOtherCriteria> {
  const named = new Set<string>(criteria);
  const missing = criteria.filter((name) => !space.criteria.includes(name));
  const unknown = space.criteria.filter((name) => !named.has(name));
  if (missing.length > 0 || unknown.length > 0) {
    return err({ code: "weights-for-other-criteria", missing, unknown });
  }
  const places = criteria.map((name) => space.criteria.indexOf(name));
  return ok({
    kind: space.kind,
    criteria: [...criteria],
    low: Float64Array.from(places, (place) => space.low[place] as number),
    high: Float64Array.from(places, (place) => space.high[place] as number),
    tiers: space.tiers.map((tier) => tier.map((place) => places.indexOf(place))),
  });
}
