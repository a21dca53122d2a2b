import { describe, expect, it } from "vitest";
import { DOC, GAO, NIST, recordWith } from "../testing/record-builder.ts";
import { basisOf, isAssigned, leadOf } from "./record.ts";

const { assignments } = recordWith();

describe("leadOf", () => {
  it("is the assignment of the agency that answers for the whole", () => {
    expect(leadOf(assignments.toReversed()).agency).toBe(DOC);
  });

  it("breaks on a record without one", () => {
    expect(() => leadOf([])).toThrow("must have a lead");
  });
});

describe("isAssigned", () => {
  it("is true of leading and supporting agencies only", () => {
    expect([DOC, NIST, GAO].map((agency) => isAssigned(assignments, agency))).toEqual([true, true, false]);
  });
});

describe("basisOf", () => {
  it("is the brief's where it stands in a passage, else of whoever proposed it here", () => {
    const passage = { source: "csis-t12-2021", section: "Conclusion", paragraph: 1 };
    expect(basisOf({ passages: [passage] })).toBe("brief");
    expect(basisOf({ passages: [] })).toBe("reported");
  });
});
