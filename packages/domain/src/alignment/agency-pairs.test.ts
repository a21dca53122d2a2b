import { describe, expect, it } from "vitest";
import type { CriterionId } from "../id.ts";
import { DOC, key, NIST, NSF } from "../testing/record-builder.ts";
import { agencyPositionPairs, agencyWeightPairs } from "./agency-pairs.ts";

const points = (values: Readonly<Record<string, number>>) => values as Readonly<Record<CriterionId, number>>;

describe("agencyWeightPairs", () => {
  it("compares every two by id, with the criteria behind it", () => {
    const { agencies, pairs } = agencyWeightPairs([
      { agency: NSF, points: points({ need: 100, room: 0 }) },
      { agency: DOC, points: points({ need: 50, room: 50 }) },
    ]);
    expect(agencies).toEqual([DOC, NSF]);
    expect(pairs).toEqual([
      {
        first: DOC,
        second: NSF,
        distance: 0.5,
        reason: null,
        gaps: [
          { criterion: "need", first: 0.5, second: 1, contribution: 0.25 },
          { criterion: "room", first: 0.5, second: 0, contribution: 0.25 },
        ],
      },
    ]);
  });

  it("says why two cannot be compared", () => {
    const { pairs } = agencyWeightPairs([
      { agency: DOC, points: points({ need: 1 }) },
      { agency: NIST, points: points({ need: 0 }) },
      { agency: NSF, points: points({ other: 1 }) },
    ]);
    expect(
      pairs.map(({ first, second, distance, reason, gaps }) => [first, second, distance, reason, gaps]),
    ).toEqual([
      [DOC, NIST, null, "no-weight", []],
      [DOC, NSF, null, "criteria-differ", []],
      [NIST, NSF, null, "criteria-differ", []],
    ]);
  });
});

describe("agencyPositionPairs", () => {
  it("compares every two on what both answered; no answer is not a position", () => {
    const [chips, data] = [key("CHIP-1"), key("DATA-1")];
    const measured = agencyPositionPairs([
      { recommendation: data, agency: NIST, position: "concur" },
      { recommendation: chips, agency: NIST, position: "concur" },
      { recommendation: chips, agency: DOC, position: "partially-concur" },
      { recommendation: data, agency: DOC, position: "not-given" },
      { recommendation: data, agency: NSF, position: "non-concur" },
    ]);
    expect(measured).toEqual({
      agencies: [DOC, NIST, NSF],
      recommendations: 2,
      pairs: [
        { first: DOC, second: NIST, distance: 0.5, shared: [chips] },
        { first: DOC, second: NSF, distance: null, shared: [] },
        { first: NIST, second: NSF, distance: 1, shared: [data] },
      ],
    });
  });

  it("has nothing to compare where nobody answered", () => {
    expect(agencyPositionPairs([])).toEqual({ agencies: [], recommendations: 0, pairs: [] });
  });
});
