import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedScores, weightsFromComparisons } from "./ahp-synthesis.ts";
import { defineScale, OUT_OF_RANGE_MODES } from "./criterion.ts";
import { dominatorsOf, nonDominated } from "./dominance.ts";
import { contributionsTo, leadOver } from "./explain.ts";
import { ordersWithoutOne } from "./leave-one-out.ts";
import { COST_RULES, NORMALIZATIONS, normalizedTable } from "./normalization.ts";
import { performancesFrom, performanceTable } from "./performance.ts";
import type { Preference } from "./preference.ts";
import { prometheeFlows } from "./promethee.ts";
import { rankScores } from "./rank.ts";
import { scoreTable } from "./score.ts";
import { weightStability } from "./stability.ts";
import { topsis } from "./topsis.ts";
import { twoFactorScore } from "./two-factor.ts";
import { valueTable, valueTableOf01 } from "./value-table.ts";
import { smallestWeightFlips, weightFlipsBetween } from "./weight-flip.ts";
import { hierarchyWeights } from "./weight-hierarchy.ts";
import { weightIntervals } from "./weight-intervals.ts";
import { nearestRivals, weightShiftFor } from "./weight-shift.ts";
import { weightedSum } from "./weighted-sum.ts";
import { equalWeights, rankOrderCentroid, swingWeights, weightsOf } from "./weights.ts";

const EXTREMES = [0, -0, 1, -1, 5e-324, -5e-324, 1e-320, 1e308, -1e308, Number.MAX_VALUE, Number.EPSILON];
const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.constantFrom(...EXTREMES) },
);
const CRITERIA = ["x", "y"] as const;
const ALTERNATIVES = ["a", "b", "c"] as const;
const pair = fc.tuple(number, number);
const gapOrNumber = fc.option(number, { freq: 8 });
const rows = fc.tuple(...ALTERNATIVES.map(() => fc.tuple(gapOrNumber, gapOrNumber))) as fc.Arbitrary<
  readonly (readonly [number | null, number | null])[]
>;
const points = fc.record({ x: number, y: number });

/** Every number in a value, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  if (ArrayBuffer.isView(value)) return [...(value as unknown as Iterable<number>)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Refused, or made of finite numbers throughout. */
function expectFinite(result: { readonly ok: boolean; readonly value?: unknown }): void {
  expect(result.ok ? numbersIn(result.value).filter((found) => !Number.isFinite(found)) : []).toEqual([]);
}
const asResult = (value: unknown) => ({ ok: true, value });

describe("whatever numbers are put in, what comes out is finite or refused", () => {
  it("for scales, tables, scores and all that is said of them", () => {
    const scales = fc.array(fc.tuple(number, number, fc.constantFrom(...OUT_OF_RANGE_MODES)), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(scales, rows, points, fc.boolean(), (ends, ratings, given, isUnit) => {
        const criteria = ends.flatMap(([worst, best, outOfRange], index) => {
          const scale = defineScale({ worst, best, outOfRange });
          return scale.ok ? [{ id: CRITERIA[index] ?? "x", name: "", scale: scale.value }] : [];
        });
        const table = isUnit
          ? valueTableOf01(ALTERNATIVES, CRITERIA, ratings, "extrapolate")
          : valueTable({ alternatives: ALTERNATIVES, criteria, ratings });
        expectFinite(table);
        const weights = weightsOf(CRITERIA, given);
        expectFinite(weights);
        if (!table.ok || !weights.ok) return;
        for (const scaling of ["sum-to-1", "as-given"] as const) {
          const scored = weightedSum(table.value, given, scaling);
          expectFinite(scored);
          if (!scored.ok) continue;
          expectFinite(asResult(rankScores(scored.value)));
          expectFinite(contributionsTo(scored.value, "a"));
          expectFinite(leadOver(scored.value, "a", "b"));
          expectFinite(asResult(weightStability(scored.value)));
          expectFinite(weightFlipsBetween(scored.value, "a", "b"));
          expectFinite(asResult(smallestWeightFlips(scored.value)));
          expectFinite(weightShiftFor(scored.value, "a", "b"));
          expectFinite(asResult(nearestRivals(scored.value)));
          expectFinite(asResult(ordersWithoutOne(scored.value)));
        }
        expectFinite(scoreTable(table.value, weights.value));
        expectFinite(asResult(nonDominated(table.value)));
        expectFinite(dominatorsOf(table.value, "c"));
        expectFinite(topsis(performancesFrom(table.value), weights.value));
      }),
      { numRuns: 1000 },
    );
  });

  it("for the methods that compare alternatives with each other", () => {
    const preference = fc
      .record({ q: number, p: number, s: number })
      .chain((thresholds) =>
        fc
          .constantFrom("usual", "u-shape", "v-shape", "level", "linear", "gaussian")
          .map((type) => ({ ...thresholds, type }) as Preference),
      );
    const methods = fc.tuple(fc.constantFrom(...NORMALIZATIONS), fc.constantFrom(...COST_RULES), preference);
    fc.assert(
      fc.property(rows, points, methods, (figures, given, [normalization, costRule, x]) => {
        const table = performanceTable(
          ALTERNATIVES,
          [
            { id: "x", direction: "higher-is-better" },
            { id: "y", direction: "lower-is-better" },
          ],
          figures,
        );
        expectFinite(table);
        const weights = weightsOf(CRITERIA, given);
        if (!table.ok || !weights.ok) return;
        expectFinite(normalizedTable(table.value, normalization, costRule));
        expectFinite(topsis(table.value, weights.value, { normalization, costRule }));
        expectFinite(prometheeFlows(table.value, weights.value, { x, y: x }));
      }),
      { numRuns: 1000 },
    );
  });

  it("for weights and comparisons", () => {
    fc.assert(
      fc.property(pair, pair, number, number, ([low, high], [other, last], comparison, emphasis) => {
        expectFinite(swingWeights(CRITERIA, { x: low, y: high }));
        expectFinite(weightIntervals(CRITERIA, { x: { low, high }, y: { low: other, high: last } }));
        const leaf = { id: "x", points: other, children: [] };
        expectFinite(
          hierarchyWeights([
            { id: "g", points: low, children: [leaf] },
            { ...leaf, id: "y", points: high },
          ]),
        );
        const matrix = [
          [1, comparison],
          [1 / comparison, 1],
        ];
        expectFinite(weightsFromComparisons(CRITERIA, matrix));
        expectFinite(comparedScores(matrix, [matrix, matrix], { rule: "column-mean" }));
        expectFinite(
          twoFactorScore(
            { score: low, lower: low, upper: high },
            { score: other, lower: 0, upper: last },
            emphasis,
          ),
        );
      }),
      { numRuns: 1000 },
    );
    expectFinite(equalWeights(CRITERIA));
    expectFinite(rankOrderCentroid(CRITERIA));
  });
});
