import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { performancesOf, weightsFrom } from "../testing/performances.ts";
import type { Preference } from "./preference.ts";
import { prometheeFlows } from "./promethee.ts";

function preferences(...list: readonly Preference[]): Readonly<Record<string, Preference>> {
  return Object.fromEntries(list.map((preference, index) => [`c${index}`, preference]));
}
const USUAL: Preference = { type: "usual" };
const LINEAR: Preference = { type: "linear", q: 1, p: 2 };

/** Zhao, Peng and Li 2013, Procedia Computer Science 17:181–188. */
const ZHAO = performancesOf(
  [
    [4, 3, 2],
    [3, 2, 4],
    [5, 1, 3],
  ],
  ["max", "max", "max"],
);

describe("prometheeFlows", () => {
  it("are those of Zhao, Peng and Li 2013 under the usual preference", () => {
    const flows = expectOk(
      prometheeFlows(ZHAO, weightsFrom([0.5, 0.3, 0.2]), preferences(USUAL, USUAL, USUAL)),
    );
    for (const [row, net] of [0.1, -0.3, 0.2].entries()) expect(flows.netFlow[row]).toBeCloseTo(net, 12);
    for (const [row, positive] of [0.55, 0.35, 0.6].entries())
      expect(flows.positiveFlow[row]).toBeCloseTo(positive, 12);
    for (const [row, negative] of [0.45, 0.65, 0.4].entries())
      expect(flows.negativeFlow[row]).toBeCloseTo(negative, 12);
    expect([...flows.ranks]).toEqual([2, 3, 1]);
  });

  it("are those of Papathanasiou and Ploskas 2018, chapter 3, under linear preferences", () => {
    const table = performancesOf(
      [
        [8, 7, 2, 1],
        [5, 3, 7, 5],
        [7, 5, 6, 4],
        [9, 9, 7, 3],
        [11, 10, 3, 7],
        [6, 9, 5, 4],
      ],
      ["max", "max", "max", "max"],
    );
    const weights = weightsFrom([0.4, 0.3, 0.1, 0.2]);
    const flows = expectOk(prometheeFlows(table, weights, preferences(LINEAR, LINEAR, LINEAR, LINEAR)));
    for (const [row, net] of [-0.26, -0.52, -0.22, 0.36, 0.7, -0.06].entries()) {
      expect(Math.abs((flows.netFlow[row] as number) - net)).toBeLessThan(0.006);
    }
    expect([...flows.ranks]).toEqual([5, 6, 4, 2, 1, 3]);
  });

  it("prefer less where less is better", () => {
    const flows = expectOk(
      prometheeFlows(performancesOf([[1], [3]], ["min"]), weightsFrom([1]), preferences(USUAL)),
    );
    expect(flows.netFlow).toEqual(Float64Array.of(1, -1));
  });

  it("are 0 for one alternative, for none and for equal ones", () => {
    const flowsOf = (rows: readonly (readonly number[])[]) =>
      expectOk(prometheeFlows(performancesOf(rows, ["max"]), weightsFrom([1]), preferences(USUAL)));
    expect(flowsOf([[5]])).toMatchObject({ netFlow: Float64Array.of(0), ranks: Uint32Array.of(1) });
    expect(flowsOf([]).netFlow).toEqual(new Float64Array());
    expect(flowsOf([[0.3], [0.1 + 0.2]])).toMatchObject({
      netFlow: Float64Array.of(0, 0),
      ranks: Uint32Array.of(1, 1),
    });
  });

  it("refuse a gap, other weights, a criterion without preference and impossible thresholds", () => {
    const weights = weightsFrom([1]);
    const table = performancesOf([[1], [3]], ["max"]);
    const gap = performancesOf([[1], [null]], ["max"]);
    expect(prometheeFlows(gap, weights, preferences(USUAL))).toMatchObject({
      error: { code: "performance-missing", alternative: "a1", criterion: "c0" },
    });
    expect(prometheeFlows(table, weightsFrom([1, 1]), preferences(USUAL))).toMatchObject({
      error: { code: "weights-for-other-criteria" },
    });
    expect(prometheeFlows(table, weights, {})).toMatchObject({
      error: { code: "preference-missing", criterion: "c0" },
    });
    expect(prometheeFlows(table, weights, preferences({ type: "v-shape", p: -1 }))).toMatchObject({
      error: { code: "preference-threshold-invalid", criterion: "c0", threshold: "p", value: -1 },
    });
  });
});
