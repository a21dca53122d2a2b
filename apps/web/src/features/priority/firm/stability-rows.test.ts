import type { CriterionId, LeaderStability } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, STAKE } from "../testing/sample-model.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { AI, CHIPS } from "../testing/sample-standing.ts";
import { movingCount, stabilityRows } from "./stability-rows.ts";

function entry(criterion: CriterionId, changes: Partial<LeaderStability>): LeaderStability {
  return {
    criterion,
    index: "criticality",
    weight: 0.5,
    low: 0,
    high: 1,
    below: null,
    above: null,
    usesEqualShares: false,
    ...changes,
  };
}

const STABILITY = [
  entry(NEED, {}),
  entry(FOUNDATION, { high: 0.47768, above: { at: 0.47768, by: [AI] } }),
  entry(STAKE, { weight: 0.2, low: 0.3, below: { at: 0.3, by: [AI, CHIPS] } }),
  entry(RIVALRY, {
    low: 0.1234,
    high: 0.4567,
    below: { at: 0.1234, by: [AI] },
    above: { at: 0.4567, by: [CHIPS] },
  }),
];

describe("how far each weight can move", () => {
  const rows = stabilityRows(STABILITY, SAMPLE_NAMES);

  it("stands with the narrowest interval first, those that change nothing last", () => {
    expect(rows.map(({ criterion }) => criterion)).toEqual([RIVALRY, FOUNDATION, STAKE, NEED]);
    expect(movingCount(STABILITY)).toBe(3);
  });

  it("never reads wider than it is", () => {
    expect(rows.map(({ stays }) => stays)).toEqual([
      "12.4% to 45.6%",
      "0% to 47.7%",
      "30.0% to 100%",
      "0% to 100%",
    ]);
  });

  it("says who is first beyond it, and nothing where nobody is", () => {
    expect(rows.map(({ beyond }) => beyond)).toEqual([
      "below 12.4%: Artificial intelligence; above 45.6%: Semiconductors",
      "above 47.7%: Artificial intelligence",
      "below 30.0%: Artificial intelligence and Semiconductors",
      null,
    ]);
  });
});
