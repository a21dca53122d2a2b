import { ok, type Result } from "../result.ts";
import type { MeasurementTable } from "./sampling/measurement-table.ts";
import type { WeightSpace } from "./sampling/weight-space.ts";
import { checkedSpace } from "./smaa-check.ts";
import type { Smaa, SmaaProgress, SmaaRefusal, SmaaSettings } from "./smaa-outcome.ts";
import { finished, smaaRun } from "./smaa-run.ts";

/**
 * Stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma and Salminen 2001): draws weights and scores again
 * and again, and says how often each alternative takes each rank, and under which weights it is first.
 *
 * Weights and scores of a draw have the same index, and come from streams of their own: leaving out one changes nothing
 * in the other. Scores that differ by no more than the tie tolerance are equal; all tied take the better rank. Takes
 * time in proportion to draws, alternatives and criteria, with pairwise winning also to the square of the alternatives.
 * Formulas, sampling and when it is not valid: docs/methods/stochastic-robustness.md.
 *
 * Fails with `draws-out-of-range` unless draws is a whole number from 1 to a billion;
 * with `seed-not-finite` when the seed is a number but no finite one;
 * with `too-many-alternatives` when there are more than 1000;
 * with `weights-for-other-criteria` when table and weights are not about the same criteria.
 *
 * @example
 * ```ts
 * import { measurementTable, defineScale, smaa, weightSpace } from "@entente/domain";
 *
 * const scale = defineScale({ worst: 0, best: 1 });
 * const space = weightSpace(["security", "growth"], { kind: "uniform-simplex" });
 * if (scale.ok && space.ok) {
 *   const criteria = [
 *     { id: "security", name: "Security", scale: scale.value },
 *     { id: "growth", name: "Growth", scale: scale.value },
 *   ] as const;
 *   const exact = (value: number) => ({ kind: "exact", value }) as const;
 *   const measurements = [
 *     [exact(0.9), exact(0.3)],
 *     [exact(0.5), exact(0.5)],
 *   ];
 *   const table = measurementTable({ alternatives: ["chips", "biotech"], criteria, measurements });
 *   if (table.ok) {
 *     const result = smaa(table.value, space.value, { draws: 10_000, seed: "2021" });
 *     if (result.ok) {
 *       const { alternatives } = result.value;
 *       console.log(alternatives.map(({ rankAcceptability }) => rankAcceptability[0]?.toFixed(1)).join(" ")); // → 0.7 0.3
 *     }
 *   }
 * }
 * ```
 */
export function smaa<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  space: WeightSpace<K>,
  settings: SmaaSettings,
): Result<Smaa<A, K>, SmaaRefusal> {
  const checked = checkedSpace(table, space, settings);
  return checked.ok ? ok(finished(smaaRun(table, checked.value, settings))) : checked;
}

/**
 * The same simulation in steps of so many draws, for whoever shows progress or has other things to do in between. The
 * generator returns the result; its digits do not depend on the steps. Fails as `smaa` does, on `drawsPerStep` too.
 */
export function smaaInSteps<A extends string, K extends string>(
  table: MeasurementTable<A, K>,
  space: WeightSpace<K>,
  settings: SmaaSettings,
  drawsPerStep: number,
): Result<Generator<SmaaProgress, Smaa<A, K>, void>, SmaaRefusal> {
  const checked = checkedSpace(table, space, settings, drawsPerStep);
  return checked.ok ? ok(smaaRun(table, checked.value, settings, drawsPerStep)) : checked;
}
