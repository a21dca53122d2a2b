import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { performancesOf, weightsFrom } from "../testing/performances.ts";
import { rowsOf, weightPoints } from "../testing/random-values.ts";
import type { Preference } from "./preference.ts";
import { prometheeFlows } from "./promethee.ts";

const figure = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const threshold = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
);
const preference: fc.Arbitrary<Preference> = fc
  .tuple(fc.constantFrom("usual", "u-shape", "v-shape", "level", "linear", "gaussian"), threshold, threshold)
  .map(([type, a, b]) => ({ type, q: Math.min(a, b), p: Math.max(a, b), s: a }) as Preference);
const problem = fc.tuple(
  rowsOf(figure, 2),
  weightPoints(2),
  fc.tuple(preference, preference),
  fc.tuple(fc.constantFrom("max", "min"), fc.constantFrom("max", "min")),
);

describe("PROMETHEE flows", () => {
  it("lie between 0 and 1, and the net flows add up to 0, whatever the figures", () => {
    fc.assert(
      fc.property(problem, ([rows, points, [c0, c1], directions]) => {
        const table = performancesOf(rows, directions as ["max" | "min", "max" | "min"]);
        const flows = expectOk(prometheeFlows(table, weightsFrom(points), { c0, c1 }));
        for (const flow of [...flows.positiveFlow, ...flows.negativeFlow]) {
          expect(flow).toBeGreaterThanOrEqual(0);
          expect(flow).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(flows.netFlow.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 10);
      }),
      { numRuns: 500 },
    );
  });

  it("do not depend on the order of the alternatives", () => {
    fc.assert(
      fc.property(problem, ([rows, points, [c0, c1]]) => {
        const flowsOf = (list: typeof rows) =>
          expectOk(prometheeFlows(performancesOf(list, ["max", "min"]), weightsFrom(points), { c0, c1 }))
            .netFlow;
        const [flows, reversed] = [flowsOf(rows), flowsOf(rows.toReversed()).toReversed()];
        for (const [row, flow] of flows.entries()) expect(reversed[row]).toBeCloseTo(flow, 12);
      }),
    );
  });
});
