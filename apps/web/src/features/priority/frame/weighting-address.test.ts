import type { AgencyId, SwingPoints } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, SAMPLE_MODEL, STAKE } from "../testing/sample-model.ts";
import { type KnownWeights, readWeighting, usableAgencies, weightingHref } from "./weighting-address.ts";

const NIST = "NIST" as AgencyId;
const DOC = "DOC" as AgencyId;
const POINTS: SwingPoints = { [NEED]: 100, [STAKE]: 40, [FOUNDATION]: 60, [RIVALRY]: 0 };
const OUTDATED: SwingPoints = { [NEED]: 100 };
const KNOWN: KnownWeights = {
  model: SAMPLE_MODEL,
  weightSets: [
    { weightSet: { agency: NIST, points: POINTS } },
    { weightSet: { agency: DOC, points: OUTDATED } },
  ],
};
const OWN = "shared-need:100,security-stake:40,foundation:60,commercial-rivalry:0";

describe("the weights that an address asks for", () => {
  it.each([{}, { weights: "equal" }, { weights: "" }])("are equal for %o, without a note", (parameters) => {
    expect(readWeighting(parameters, KNOWN)).toEqual({ weighting: { kind: "equal" }, note: null });
  });

  it("are those of the agency, however it is spelled", () => {
    const read = readWeighting({ weights: "nist" }, KNOWN);
    expect(read).toEqual({ weighting: { kind: "agency", agency: NIST }, note: null });
  });

  it("are the mean, or the points that are written down", () => {
    expect(readWeighting({ weights: "mean" }, KNOWN).weighting).toEqual({ kind: "mean" });
    expect(readWeighting({ weights: "own", points: OWN }, KNOWN)).toEqual({
      weighting: { kind: "points", points: POINTS },
      note: null,
    });
  });

  it.each([
    { weights: "USTR" },
    { weights: "DOC" },
    { weights: "own" },
    { weights: "own", points: "shared-need:100" },
    { weights: "own", points: `${OWN},charm:10` },
    { weights: "own", points: `${OWN},foundation:10` },
    { weights: "own", points: OWN.replace("100", "101") },
    { weights: "own", points: OWN.replace("100", "-1") },
    { weights: "own", points: "shared-need:0,security-stake:0,foundation:60,commercial-rivalry:0" },
  ])("fall back to equal for %o, and a note says so", (parameters) => {
    const { weighting, note } = readWeighting(parameters, KNOWN);
    expect(weighting).toEqual({ kind: "equal" });
    expect(note).toMatch(/Shown with equal weights\.$/u);
  });

  it("fall back to equal when there is nothing to take a mean of", () => {
    const { note } = readWeighting({ weights: "mean" }, { ...KNOWN, weightSets: [] });
    expect(note).toMatch(/^No agency/u);
  });

  it("survive being written and read again", () => {
    for (const weights of [{}, { weights: "mean" }, { weights: "NIST" }, { weights: "own", points: OWN }]) {
      const { weighting } = readWeighting(weights, KNOWN);
      const { searchParams } = new URL(weightingHref("/priorities", weighting), "https://entente.example");
      expect(readWeighting(Object.fromEntries(searchParams), KNOWN)).toEqual({ weighting, note: null });
    }
  });
});

describe("an address with weights", () => {
  it("stays short for equal weights, readable for points, and keeps the other parameters", () => {
    expect(weightingHref("/priorities", { kind: "equal" })).toBe("/priorities");
    expect(weightingHref("/priorities", { kind: "points", points: POINTS }, { capacity: "5" })).toBe(
      `/priorities?weights=own&points=${OWN}&capacity=5`,
    );
  });
});

describe("the agencies to choose from", () => {
  it("are those whose weights fit the model in force", () => {
    expect(usableAgencies(KNOWN)).toEqual([NIST]);
  });
});
