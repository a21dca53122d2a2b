import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { largestSum } from "./weight-extremes.ts";
import { marginSearch } from "./weight-margin.ts";
import { weightRegion } from "./weight-region.ts";
import { type WeightStatement, weightSpace } from "./weight-space.ts";

const INTERVALS = { x: { low: 0.1, high: 0.5 }, y: { low: 0.2, high: 0.6 }, z: { low: 0, high: 0.4 } };
const STATEMENTS: readonly { statement: WeightStatement<string>; largest: number }[] = [
  { statement: { kind: "uniform-simplex" }, largest: 1 },
  { statement: { kind: "fixed", points: { x: 5, y: 3, z: 2 } }, largest: 0.5 - 0.6 + 0.1 },
  { statement: { kind: "interval", intervals: INTERVALS }, largest: 0.5 - 0.4 + 0.15 },
  { statement: { kind: "ordinal", order: ["x", "y", "z"] }, largest: 1 },
  { statement: { kind: "ordinal", order: ["y", "x", "z"] }, largest: -0.5 / 3 + 0 },
  { statement: { kind: "ordinal-interval", order: ["x", "z"], intervals: INTERVALS }, largest: 0.25 },
];
const region = (statement: WeightStatement<string>) =>
  weightRegion(expectOk(weightSpace<string>(["x", "y", "z"], statement)));

describe("largestSum", () => {
  it.each(STATEMENTS)("is exact under $statement.kind", ({ statement, largest }) => {
    expect(largestSum(region(statement))(Float64Array.of(1, -2, 0.5))).toBeCloseTo(largest, 12);
  });

  it("is what a linear program finds", () => {
    const figure = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...STATEMENTS), fc.tuple(figure, figure, figure), ({ statement }, row) => {
        const figures = Float64Array.from(row);
        const { margin } = marginSearch(region(statement))([figures]);
        expect(largestSum(region(statement))(figures)).toBeCloseTo(margin, 10);
      }),
    );
  });
});
