import { beforeAll, describe, expect, it } from "vitest";
import { modelOf } from "../testing/coalition-builder.ts";
import { loadHighs, mostCoverageByProgram } from "../testing/coalition-program.ts";
import { generatedDraft } from "../testing/generated-coalition.ts";
import { bestCoverageBySize } from "./coverage-by-size.ts";
import { coalitionFront, type FrontPoint } from "./front.ts";

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
});

/** The most that a point of the front covers with at most this size and a weakest pair of at least this alignment. */
function byFront(
  points: readonly FrontPoint<string, string>[],
  sizeMaximum: number,
  weakestMinimum: number,
): number {
  const within = points.filter(
    ({ size, weakestPair }) => size <= sizeMaximum && (weakestPair ?? -1) >= weakestMinimum,
  );
  return Math.max(0, ...within.map(({ coverage }) => coverage));
}

describe("the front of generated models", () => {
  it.each([
    [12, 7, 1],
    [16, 8, 2],
  ])(
    "of %d candidates is what HiGHS finds at every size and weakest pair",
    (candidates, requirements, seed) => {
      const draft = generatedDraft({ candidates, requirements, seed });
      const { points } = coalitionFront(modelOf(draft));
      const sizes = Math.max(...points.map(({ size }) => size)) + 1;
      for (const weakestMinimum of [0, 55, 70, 85]) {
        for (let sizeMaximum = 1; sizeMaximum <= sizes; sizeMaximum++) {
          expect([sizeMaximum, weakestMinimum, byFront(points, sizeMaximum, weakestMinimum)]).toEqual([
            sizeMaximum,
            weakestMinimum,
            mostCoverageByProgram(highs, draft, { sizeMaximum, weakestMinimum }).coverage,
          ]);
        }
      }
    },
  );

  it.each([
    [30, 12, 3, 2],
    [40, 14, 4, 2],
    [40, 14, 5, 3],
  ])(
    "of %d candidates and %d requirements is proven point by point by HiGHS",
    (candidates, requirements, seed, depthMaximum) => {
      const draft = generatedDraft({ candidates, requirements, seed, depthMaximum });
      const model = modelOf(draft);
      const { points, bound } = coalitionFront(model);
      expect(bound).toBeNull();
      expect(points.length).toBeGreaterThan(10);
      for (const { size, coverage, weakestPair } of points) {
        const question = { sizeMaximum: size, weakestMinimum: weakestPair ?? -1 };
        expect(mostCoverageByProgram(highs, draft, question).coverage).toBe(coverage);
      }
      const { sizes } = bestCoverageBySize(model);
      for (const { size, coverage } of sizes) {
        expect(coverage).toBe(byFront(points, size, 0));
        expect(mostCoverageByProgram(highs, draft, { sizeMaximum: size, weakestMinimum: 0 }).coverage).toBe(
          coverage,
        );
      }
    },
  );
});
