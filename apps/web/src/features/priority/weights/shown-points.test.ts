import type { AgencyId, SwingPoints } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { KnownWeights } from "../frame/weighting-address.ts";
import { FOUNDATION, NEED, RIVALRY, SAMPLE_MODEL, STAKE } from "../testing/sample-model.ts";
import { isSamePoints, shares, shownPoints } from "./shown-points.ts";

const points = (need: number, stake: number, foundation: number, rivalry: number): SwingPoints => ({
  [NEED]: need,
  [STAKE]: stake,
  [FOUNDATION]: foundation,
  [RIVALRY]: rivalry,
});
const NIST = "NIST" as AgencyId;
const KNOWN: KnownWeights = {
  model: SAMPLE_MODEL,
  weightSets: [
    { weightSet: { agency: NIST, points: points(100, 0, 50, 50) } },
    { weightSet: { agency: "STATE" as AgencyId, points: points(50, 50, 100, 0) } },
    { weightSet: { agency: "OLD" as AgencyId, points: { [NEED]: 100 } } },
  ],
};

describe("the points that sliders stand at", () => {
  it("are a hundred for all with equal weights, and an agency's own", () => {
    expect(shownPoints({ kind: "equal" }, KNOWN)).toEqual(points(100, 100, 100, 100));
    expect(shownPoints({ kind: "agency", agency: NIST }, KNOWN)).toEqual(points(100, 0, 50, 50));
  });

  it("keep the proportions of the mean of weights, not of points, and leave out sets of an earlier model", () => {
    expect(shownPoints({ kind: "mean" }, KNOWN)).toEqual(points(100, 33, 100, 33));
  });
});

describe("what a criterion counts", () => {
  it("is its part of its own sub-score's points", () => {
    expect(shares(SAMPLE_MODEL, points(75, 25, 10, 30))).toEqual({
      [NEED]: 0.75,
      [STAKE]: 0.25,
      [FOUNDATION]: 0.25,
      [RIVALRY]: 0.75,
    });
  });

  it("is absent where nothing of the sub-score has points", () => {
    expect(shares(SAMPLE_MODEL, points(0, 0, 1, 1))[NEED]).toBeNull();
  });
});

describe("isSamePoints", () => {
  it("tells points apart by their numbers, not by their order", () => {
    const turned = Object.fromEntries(Object.entries(points(1, 2, 3, 4)).toReversed());
    expect(isSamePoints(points(1, 2, 3, 4), turned as SwingPoints)).toBe(true);
    expect(isSamePoints(points(1, 2, 3, 4), points(1, 2, 3, 5))).toBe(false);
  });
});
