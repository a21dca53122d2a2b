import { describe, expect, it } from "vitest";
import { DOC, GAO, NIST, recordWith } from "../testing/record-builder.ts";
import { isAssigned, leadOf } from "./record.ts";

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
