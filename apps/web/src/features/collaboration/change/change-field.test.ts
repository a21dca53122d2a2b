import { describe, expect, it } from "vitest";
import { COLLABORATION_REFUSALS } from "../../../lib/testing/collaboration-refusals.ts";
import { fieldOfCorrection, fieldOfEnd } from "./change-field.ts";

describe("the field that is refused", () => {
  it.each([
    ["collaboration-end-early", "on", "endedYear"],
    ["collaboration-end-ahead", "on", "endedYear"],
    ["collaboration-ahead", null, "year"],
    ["collaboration-alone", null, "members"],
    ["collaboration-emptied", null, "bands"],
    ["collaboration-ended", null, null],
    ["collaboration-unchanged", null, null],
    ["collaboration-still-runs", null, null],
  ] as const)("of %s is the one that can mend it", (code, ofEnd, ofCorrection) => {
    const refusal = COLLABORATION_REFUSALS[code];
    expect([fieldOfEnd(refusal), fieldOfCorrection(refusal)]).toEqual([ofEnd, ofCorrection]);
  });

  it("of a list that is left empty is the list", () => {
    expect(fieldOfCorrection({ code: "collaboration-emptied", field: "technologies" })).toBe("technologies");
  });
});
