import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { weightRegion } from "./weight-region.ts";
import { type WeightStatement, weightSpace } from "./weight-space.ts";

function regionOf(criteria: readonly string[], statement: WeightStatement<string>) {
  return weightRegion(expectOk(weightSpace(criteria, statement)));
}

describe("weightRegion", () => {
  it("frees everything on the simplex", () => {
    expect(regionOf(["x", "y"], { kind: "uniform-simplex" })).toMatchObject({
      free: [0, 1],
      total: 1,
      pairs: [],
    });
  });

  it("narrows intervals by what the others need and leave", () => {
    const intervals = { x: { low: 0, high: 1 }, y: { low: 0.2, high: 0.3 }, z: { low: 0.1, high: 0.4 } };
    const { low, high } = regionOf(["x", "y", "z"], { kind: "interval", intervals });
    for (const [place, end] of [0.3, 0.2, 0.1].entries()) expect(low[place]).toBeCloseTo(end, 15);
    for (const [place, end] of [0.7, 0.3, 0.4].entries()) expect(high[place]).toBeCloseTo(end, 15);
  });

  it.each<{ situation: string; statement: WeightStatement<string> }>([
    { situation: "weights are fixed", statement: { kind: "fixed", points: { x: 1, y: 1 } } },
    {
      situation: "the low ends add up to 1",
      statement: { kind: "interval", intervals: { x: { low: 0.5, high: 1 }, y: { low: 0.5, high: 1 } } },
    },
    {
      situation: "the high ends add up to 1",
      statement: { kind: "interval", intervals: { x: { low: 0, high: 0.7 }, y: { low: 0, high: 0.3 } } },
    },
    {
      situation: "one of two is known",
      statement: { kind: "interval", intervals: { x: { low: 0.4, high: 0.4 }, y: { low: 0, high: 1 } } },
    },
  ])("frees nothing when $situation", ({ statement }) => {
    const { free, low } = regionOf(["x", "y"], statement);
    expect(free).toEqual([]);
    expect((low[0] as number) + (low[1] as number)).toBeCloseTo(1, 12);
  });

  it("keeps the order between weights that can move", () => {
    const wide = { low: 0, high: 1 };
    const { free, total, pairs } = regionOf(["x", "y", "z", "u"], {
      kind: "ordinal-interval",
      order: ["x", "y", ["z", "u"]],
      intervals: { x: wide, y: { low: 0.2, high: 0.2 }, z: wide, u: wide },
    });
    expect(free).toEqual([0, 2, 3]);
    expect(total).toBeCloseTo(0.8, 15);
    expect(pairs).toEqual([
      [0, 2],
      [0, 3],
    ]);
  });

  it("forgets a tier in which nothing can move", () => {
    const { pairs } = regionOf(["x", "y", "z"], {
      kind: "ordinal-interval",
      order: ["x", "y", "z"],
      intervals: { x: { low: 0.5, high: 0.5 }, y: { low: 0, high: 1 }, z: { low: 0, high: 1 } },
    });
    expect(pairs).toEqual([[1, 2]]);
  });
});
