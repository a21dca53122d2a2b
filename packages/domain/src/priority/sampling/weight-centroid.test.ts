import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { weightCentroid } from "./weight-centroid.ts";
import { weightSampler } from "./weight-sampler.ts";
import { type WeightStatement, weightSpace } from "./weight-space.ts";

const NAMES = ["x", "y", "z"] as const;
const centroidOf = (statement: WeightStatement<string>, draws = 1) =>
  weightCentroid(expectOk(weightSpace<string>(NAMES, statement)), draws, 1);

describe("weightCentroid", () => {
  it.each<{ statement: WeightStatement<string>; centroid: readonly number[] }>([
    { statement: { kind: "fixed", points: { x: 2, y: 1, z: 1 } }, centroid: [0.5, 0.25, 0.25] },
    { statement: { kind: "uniform-simplex" }, centroid: [1 / 3, 1 / 3, 1 / 3] },
    { statement: { kind: "ordinal", order: ["z", "x", "y"] }, centroid: [5 / 18, 2 / 18, 11 / 18] },
    { statement: { kind: "ordinal", order: ["z", ["x", "y"]] }, centroid: [7 / 36, 7 / 36, 11 / 18] },
    { statement: { kind: "ordinal", order: ["x", "y"] }, centroid: [1 / 2, 1 / 6, 1 / 3] },
  ])("is exact for $statement.kind", ({ statement, centroid }) => {
    for (const [place, weight] of centroid.entries()) {
      expect(centroidOf(statement)[place]).toBeCloseTo(weight, 14);
    }
  });

  it("is the mean of draws where there are intervals", () => {
    const wide = { low: 0, high: 1 };
    const intervals = { x: { low: 0.4, high: 1 }, y: wide, z: wide };
    const found = centroidOf({ kind: "interval", intervals }, 20_000);
    for (const [place, weight] of [0.6, 0.2, 0.2].entries()) {
      expect(Math.abs((found[place] as number) - weight)).toBeLessThan(0.005);
    }
  });

  it("agrees with draws on an order of some criteria", () => {
    const statement = { kind: "ordinal", order: [["x", "z"], "y"] } as const;
    const rows = new Float64Array(3 * 20_000);
    weightSampler(expectOk(weightSpace<string>(NAMES, statement)), 1).fill(rows, 20_000);
    for (const place of [0, 1, 2]) {
      const mean =
        rows.filter((_weight, index) => index % 3 === place).reduce((sum, weight) => sum + weight) / 20_000;
      expect(Math.abs((centroidOf(statement)[place] as number) - mean)).toBeLessThan(0.006);
    }
  });
});
