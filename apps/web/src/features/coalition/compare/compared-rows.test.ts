import type { RequirementId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { Explained } from "../picked/explained.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { samplePoint } from "../testing/sample-point.ts";
import { comparedRows, differingRequirements } from "./compared-rows.ts";

function explained(sample: Parameters<typeof samplePoint>[0], losses: readonly number[]): Explained {
  const { first: figures } = samplePoint(sample);
  return {
    explanation: {
      figures,
      members: losses.map((marginalLoss) => ({ marginalLoss })),
    } as unknown as Explained["explanation"],
    table: ["design", "memory"].map((id) => ({
      id: id as RequirementId,
      weight: 2,
    })) as unknown as Explained["table"],
    surroundings: {
      overlaps: [
        { isRunning: true, overlap: { label: "duplicate" } },
        { isRunning: false, overlap: { label: "duplicate" } },
      ],
    } as unknown as Explained["surroundings"],
  };
}

const ONE = explained({ size: 1, coverage: 4, weakestPair: 1, sets: [["USA"]], covered: [] }, [4]);
const TWO = explained({ size: 2, coverage: 8, weakestPair: null, sets: [["JPN", "USA"]] }, [0, 4]);
const valuesOf = (key: string) => comparedRows([ONE, TWO]).find((row) => row.key === key)?.values;

describe("sets side by side", () => {
  it("give each figure in their order, and nothing where it is not known", () => {
    expect(valuesOf("size")).toEqual(["1", "2"]);
    expect(valuesOf("share")).toEqual(["25%", "50%"]);
    expect(valuesOf("requirements")).toEqual(["0 of 2", "1 of 2"]);
    expect(valuesOf("weakest")).toEqual(["no pair", null]);
    expect(valuesOf("mean")).toEqual(["no pair", null]);
    expect(valuesOf("dispensable")).toEqual(["0", "1"]);
  });

  it("count as duplicated only what still runs", () => {
    expect(valuesOf("duplicates")).toEqual(["1", "1"]);
  });

  it("show how aligned they are where that is known", () => {
    const figures = {
      ...TWO.explanation.figures,
      weakestPair: { alignment: 0.5, pairs: [] },
      meanPairAlignment: { value: 0.75, sum: 0.75 },
      coverageShare: null,
    };
    const known = { ...TWO, explanation: { ...TWO.explanation, figures } };
    const rows = new Map(comparedRows([known]).map(({ key, values }) => [key, values]));
    expect([rows.get("weakest"), rows.get("mean"), rows.get("share")]).toEqual([["0.50"], ["0.75"], [null]]);
  });

  it("name the requirements on which they differ, and no other", () => {
    expect(differingRequirements([ONE, TWO], SAMPLE_NAMES)).toEqual([
      { key: "design", label: "Research and design (weight 2)", values: ["not covered", "covered"] },
    ]);
    expect(differingRequirements([TWO, TWO], SAMPLE_NAMES)).toEqual([]);
    expect(differingRequirements([], SAMPLE_NAMES)).toEqual([]);
  });
});
