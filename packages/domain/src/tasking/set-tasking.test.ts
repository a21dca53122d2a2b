import { describe, expect, it } from "vitest";
import { DOC_OFFICE, NIST_OFFICE, NSC, signedOn } from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { requestOf } from "../testing/tasking-builder.ts";
import { setTasking } from "./set-tasking.ts";

describe("setTasking", () => {
  it("keeps what is asked of whom, by when and about what", () => {
    expect(expectOk(setTasking(requestOf({ request: " Report. ", about: " CHIP-1 " })))).toEqual({
      kind: "set",
      ...requestOf(),
      request: "Report.",
      about: "CHIP-1",
    });
    expect(expectOk(setTasking(requestOf({ about: "" }))).about).toBeNull();
  });

  it("may be of the tasker itself, and due today", () => {
    expectOk(setTasking(requestOf({ offices: [NSC], suspense: day("2026-05-04") })));
  });

  it("needs words, offices named once, and a day that is left", () => {
    expect(expectRefusal(setTasking(requestOf({ request: "" })), "writing-missing").field).toBe("request");
    expectRefusal(setTasking(requestOf({ offices: [] })), "tasked-office-missing");
    const twice = requestOf({ offices: [DOC_OFFICE, NIST_OFFICE, DOC_OFFICE] });
    expect(expectRefusal(setTasking(twice), "office-repeated").office).toBe(DOC_OFFICE);
    const gone = requestOf({ suspense: day("2026-05-03") });
    expect(expectRefusal(setTasking(gone), "suspense-in-past").today).toBe("2026-05-04");
  });

  it("is for people of the tasker's agency", () => {
    expectRefusal(setTasking(requestOf(signedOn("2026-05-04", NIST_OFFICE))), "signatory-not-of-office");
  });
});
