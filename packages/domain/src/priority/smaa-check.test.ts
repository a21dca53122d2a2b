import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { defineScale } from "./criterion.ts";
import { measurementTable } from "./sampling/measurement-table.ts";
import { weightSpace } from "./sampling/weight-space.ts";
import { checkedSpace } from "./smaa-check.ts";
import type { SmaaSettings } from "./smaa-outcome.ts";

const scale = expectOk(defineScale({ worst: 0, best: 1 }));
const SIMPLEX = { kind: "uniform-simplex" } as const;
const SETTINGS: SmaaSettings = { draws: 10, seed: 1 };

function tableOf(alternatives: number, criteria: readonly string[] = ["x", "y"]) {
  return expectOk(
    measurementTable<string, string>({
      alternatives: Array.from({ length: alternatives }, (_none, row) => `a${row}`),
      criteria: criteria.map((id) => ({ id, name: "", scale })),
      measurements: Array.from({ length: alternatives }, () =>
        criteria.map(() => ({ kind: "exact", value: 0.5 })),
      ),
    }),
  );
}
const spaceOf = (...criteria: readonly string[]) => expectOk(weightSpace(criteria, SIMPLEX));

describe("checkedSpace", () => {
  it("puts the criteria in the order of the table", () => {
    const space = checkedSpace(tableOf(2, ["y", "x"]), spaceOf("x", "y"), SETTINGS);
    expect(expectOk(space).criteria).toEqual(["y", "x"]);
  });

  it.each<{ fault: string; settings: SmaaSettings; drawsPerStep?: number; refusal: object }>([
    { fault: "no draws", settings: { draws: 0, seed: 1 }, refusal: { code: "draws-out-of-range", draws: 0 } },
    { fault: "half a draw", settings: { draws: 1.5, seed: 1 }, refusal: { draws: 1.5 } },
    {
      fault: "draws without end",
      settings: { draws: Infinity, seed: 1 },
      refusal: { draws: 0, maximum: 1_000_000_000 },
    },
    { fault: "more draws than can be counted", settings: { draws: 1e10, seed: 1 }, refusal: { draws: 1e10 } },
    {
      fault: "steps of no draws",
      settings: SETTINGS,
      drawsPerStep: 0,
      refusal: { code: "draws-out-of-range" },
    },
    {
      fault: "a seed that is no number",
      settings: { draws: 1, seed: Number.NaN },
      refusal: { code: "seed-not-finite" },
    },
  ])("refuses $fault", ({ settings, drawsPerStep, refusal }) => {
    expect(checkedSpace(tableOf(2), spaceOf("x", "y"), settings, drawsPerStep)).toMatchObject({
      ok: false,
      error: refusal,
    });
  });

  it("refuses weights for other criteria, and more alternatives than fit", () => {
    expect(checkedSpace(tableOf(2), spaceOf("x", "y", "z"), SETTINGS)).toEqual({
      ok: false,
      error: { code: "weights-for-other-criteria", missing: [], unknown: ["z"] },
    });
    expect(checkedSpace(tableOf(1001), spaceOf("x", "y"), SETTINGS)).toEqual({
      ok: false,
      error: { code: "too-many-alternatives", alternatives: 1001, maximum: 1000 },
    });
  });

  it("takes a text for a seed", () => {
    expect(checkedSpace(tableOf(2), spaceOf("x", "y"), { draws: 1, seed: "2021-10-31" }).ok).toBe(true);
  });
});
