import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { AI, CHIPS, priorityInputs, rated } from "../testing/priority-builder.ts";
import { priorityStanding } from "./standing.ts";
import { supposedInputs } from "./what-if.ts";

const INPUTS = priorityInputs([rated(AI, "need", 3), rated(AI, "foundation", 1), rated(CHIPS, "need", 2)]);
const NOTHING = { settings: null, ratings: [] };

describe("supposedInputs", () => {
  it("changes nothing when nothing is supposed", () => {
    expect(expectOk(supposedInputs(INPUTS, NOTHING))).toEqual(INPUTS);
  });

  it("puts the supposed rating in the place of the stored one, and the last of two counts", () => {
    const supposed = [1, 4].map((value) => ({
      technology: AI,
      band: null,
      criterion: rated(AI, "need", 3).criterion,
      value: { kind: "exact" as const, value },
    }));
    const inputs = expectOk(supposedInputs(INPUTS, { ...NOTHING, ratings: supposed }));
    const values = inputs.ratings
      .filter(({ technology, criterion }) => technology === AI && criterion === supposed[0]?.criterion)
      .map(({ value }) => value);
    expect(values).toEqual([{ kind: "exact", value: 4 }]);
    expect(INPUTS.ratings).toHaveLength(3);
  });

  it("takes a rating away when no value is supposed, which lowers the coverage", () => {
    const gone = { technology: AI, band: null, criterion: rated(AI, "foundation", 1).criterion, value: null };
    const coverage = (inputs: typeof INPUTS) =>
      expectOk(priorityStanding(inputs)).cells.find(({ technology }) => technology === AI)?.amenability
        .coverage ?? 0;
    expect(coverage(expectOk(supposedInputs(INPUTS, { ...NOTHING, ratings: [gone] })))).toBeLessThan(
      coverage(INPUTS),
    );
  });

  it("refuses a setting, a technology or a value that the model does not take", () => {
    expectRefusal(
      supposedInputs(INPUTS, { ...NOTHING, settings: { ...INPUTS.model.settings, emphasis: 1 } }),
      "setting-out-of-range",
    );
    const place = { technology: AI, band: null, criterion: rated(AI, "need", 3).criterion };
    const off = { ...place, value: { kind: "exact" as const, value: 9 } };
    expectRefusal(supposedInputs(INPUTS, { ...NOTHING, ratings: [off] }), "rated-value-off-scale");
    const stranger = { ...place, technology: "steam" as typeof AI, value: null };
    expectRefusal(supposedInputs(INPUTS, { ...NOTHING, ratings: [stranger] }), "technology-unknown");
  });
});
