import type { AgencyId, SwingPoints } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { Parameters } from "../../../lib/parameters.ts";
import type { KnownWeights } from "../frame/weighting-address.ts";
import { FOUNDATION, NEED, RIVALRY, SAMPLE_MODEL, STAKE } from "../testing/sample-model.ts";
import { readAddress, weightsHref } from "./weights-address.ts";

const NIST = "NIST" as AgencyId;
const STATE = "STATE" as AgencyId;
const POINTS: SwingPoints = { [NEED]: 100, [STAKE]: 40, [FOUNDATION]: 60, [RIVALRY]: 0 };
const KNOWN: KnownWeights = {
  model: SAMPLE_MODEL,
  weightSets: [NIST, STATE].map((agency) => ({ weightSet: { agency, points: POINTS } })),
};
const OWN = "shared-need:100,security-stake:40,foundation:60,commercial-rivalry:0";
const TYPED = {
  "points.shared-need": "100",
  "points.security-stake": "40",
  "points.foundation": "60",
  "points.commercial-rivalry": "0",
};

const read = (parameters: Parameters, agency: AgencyId | null = null) =>
  readAddress(parameters, KNOWN, agency);

describe("the address of the weights", () => {
  it("leads a person to the own agency's weights when it asks for nothing", () => {
    expect(read({}, NIST)).toEqual({ kind: "elsewhere", href: "/priorities/weights?weights=NIST" });
    expect(read({}, "NSF" as AgencyId)).toMatchObject({
      address: { weighting: { kind: "equal" }, start: { kind: "equal" } },
    });
  });

  it("shows what it names, to whomever it is sent", () => {
    expect(read({ weights: "equal" }, NIST)).toMatchObject({ address: { weighting: { kind: "equal" } } });
    expect(read({ weights: "STATE" }, NIST)).toMatchObject({
      address: { weighting: { kind: "agency", agency: STATE }, start: { kind: "agency", agency: STATE } },
    });
  });

  it("keeps own points with the weights that they are compared with", () => {
    const href = weightsHref({ kind: "points", points: POINTS }, { kind: "agency", agency: STATE });
    expect(href).toBe(`/priorities/weights?weights=own&points=${OWN}&from=STATE`);
    expect(read({ weights: "own", points: OWN, from: "STATE" }, NIST)).toEqual({
      kind: "shown",
      address: {
        weighting: { kind: "points", points: POINTS },
        start: { kind: "agency", agency: STATE },
        note: null,
        typed: null,
      },
    });
  });

  it("turns fields that a form sent without scripts into one that can be sent on", () => {
    expect(read({ ...TYPED, from: "STATE" })).toEqual({
      kind: "elsewhere",
      href: `/priorities/weights?weights=own&points=${OWN}&from=STATE`,
    });
  });

  it.each([
    { "points.shared-need": "lots" },
    { "points.shared-need": "101" },
    { "points.shared-need": "" },
    { "points.shared-need": "0", "points.security-stake": "0" },
  ])("keeps what was typed where it cannot be used: %o", (slip) => {
    const typed = { ...TYPED, ...slip };
    expect(read({ ...typed, from: "NIST" })).toMatchObject({
      kind: "shown",
      address: {
        weighting: { kind: "agency", agency: NIST },
        typed: { [NEED]: typed["points.shared-need"], [STAKE]: typed["points.security-stake"] },
      },
    });
  });
});
