import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { defineScale } from "./criterion.ts";
import { atMeans, measurementTable } from "./sampling/measurement-table.ts";
import { weightSpace } from "./sampling/weight-space.ts";
import { smaa } from "./smaa.ts";
import { smaaParts } from "./smaa-parts.ts";

const scale = expectOk(defineScale({ worst: 0, best: 1 }));
const criteria = ["x", "y"].map((id) => ({ id, name: "", scale }));
const TABLE = expectOk(
  measurementTable({
    alternatives: ["a", "b"],
    criteria,
    measurements: [
      [
        { kind: "interval", low: 0.5, high: 0.9 },
        { kind: "exact", value: 0.3 },
      ],
      [
        { kind: "exact", value: 0.4 },
        { kind: "exact", value: 0.6 },
      ],
    ],
  }),
);
const SPACE = expectOk(weightSpace(["x", "y"], { kind: "uniform-simplex" }));
const SETTINGS = { draws: 20_000, seed: 1 };

describe("smaaParts", () => {
  const { together, weightsOnly, scoresOnly } = expectOk(smaaParts(TABLE, SPACE, SETTINGS));

  it("holds the simulation itself", () => {
    expect(together).toEqual(expectOk(smaa(TABLE, SPACE, SETTINGS)));
  });

  it("says what the weights alone leave open, scores at their means", () => {
    expect(weightsOnly).toEqual(expectOk(smaa(atMeans(TABLE), SPACE, SETTINGS)));
    expect(Math.abs((weightsOnly.alternatives[0]?.rankAcceptability[0] as number) - 0.5)).toBeLessThan(0.015);
  });

  it("says what the scores alone leave open, weights at their mean", () => {
    expect(scoresOnly.weightSampling.method).toBe("fixed");
    expect(Math.abs((scoresOnly.alternatives[0]?.rankAcceptability[0] as number) - 0.5)).toBeLessThan(0.015);
    expect(scoresOnly.alternatives[0]?.centralWeights.value).toEqual([0.5, 0.5]);
  });

  it("refuses what the simulation refuses", () => {
    expectRefusal(smaaParts(TABLE, SPACE, { draws: 0, seed: 1 }), "draws-out-of-range");
  });
});
