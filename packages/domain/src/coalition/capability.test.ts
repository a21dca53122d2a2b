import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { capabilityOf, REQUIREMENTS } from "../testing/requirement-builder.ts";
import { type Capability, checkCapability } from "./capability.ts";

const TODAY = day("2026-11-23");
const checked = (capability: Capability) => checkCapability(REQUIREMENTS, capability, TODAY);
const share = (value: number) => ({
  indicator: "make_share",
  firstYear: null,
  year: 2022,
  value,
  unit: "percent",
});

describe("checkCapability", () => {
  it("accepts a reading of words, and a figure with the level of its cut points, up to today", () => {
    expectOk(checked(capabilityOf("USA", "design", 4, { asOf: TODAY })));
    expectOk(checked(capabilityOf("TWN", "make", 3, { figure: share(18) })));
  });

  it("refuses a requirement that the set does not have, and names those that it has", () => {
    const refusal = expectRefusal(checked(capabilityOf("USA", "fly", 4)), "requirement-unknown");
    expect(refusal).toMatchObject({ requirement: "fly", known: ["design", "make", "demand", "radio"] });
  });

  it.each([-1, 5, 2.5, Number.NaN])("refuses the level %d", (level) => {
    expectRefusal(checked(capabilityOf("USA", "design", level)), "capability-level-invalid");
  });

  it("refuses a day that has not come", () => {
    const tomorrow = capabilityOf("USA", "design", 4, { asOf: day("2026-11-24") });
    expect(expectRefusal(checked(tomorrow), "capability-in-future").today).toBe(TODAY);
  });

  it("refuses a member state where the Union stands for it, and the Union where they stand for themselves", () => {
    const state = expectRefusal(checked(capabilityOf("NLD", "demand", 2)), "capability-counted-elsewhere");
    expect(state.countedWith).toBe("union");
    const union = expectRefusal(checked(capabilityOf("EU", "make", 2)), "capability-counted-elsewhere");
    expect(union.countedWith).toBe("member-states");
  });

  it("refuses a figure without cut points, and a level that they do not give", () => {
    const figure = { ...share(18), indicator: "other" };
    const uncoded = expectRefusal(checked(capabilityOf("TWN", "make", 3, { figure })), "figure-not-coded");
    expect(uncoded.coded).toEqual(["make_share"]);
    const wrong = expectRefusal(
      checked(capabilityOf("TWN", "make", 4, { figure: share(18) })),
      "level-not-of-figure",
    );
    expect(wrong).toMatchObject({ value: 18, level: 4, expected: 3, cutPoints: [1, 5, 15, 30] });
  });
});
