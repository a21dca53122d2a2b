import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { CHIP_INPUTS, CHIPS, country, REQUIREMENTS, requirement } from "../testing/requirement-builder.ts";
import {
  bandsOfChoice,
  chosenRequirements,
  coalitionModelOf,
  type RequirementChange,
  type RequirementChoice,
} from "./inputs.ts";

const chosen = (changes: Partial<RequirementChoice>) =>
  chosenRequirements(REQUIREMENTS, { ...CHIP_INPUTS.choice, ...changes });
const idsOf = (changes: Partial<RequirementChoice>) => expectOk(chosen(changes)).map(({ id }) => id);
const change = (id: string, changes: Partial<RequirementChange>): RequirementChange => ({
  requirement: requirement(id),
  weight: null,
  level: null,
  depth: null,
  ...changes,
});

describe("chosenRequirements", () => {
  it("gives those of the technology, in the chosen bands, and of them those named", () => {
    expect(idsOf({})).toEqual(["design", "make", "demand"]);
    expect(idsOf({ bands: ["research"] })).toEqual(["design"]);
    expect(idsOf({ bands: ["pre-standardization", "deployment"] })).toEqual(["design", "make", "demand"]);
    expect(idsOf({ requirements: [requirement("demand"), requirement("design")] })).toEqual([
      "design",
      "demand",
    ]);
  });

  it("takes weights, levels and depths as changed and leaves what is not", () => {
    const changes = [change("make", { depth: 1, weight: 0 }), change("design", { level: 4 })];
    expect(
      expectOk(chosen({ changes })).map(({ id, weight, level, depth }) => [id, weight, level, depth]),
    ).toEqual([
      ["design", 3, 4, 1],
      ["make", 0, 3, 1],
      ["demand", 1, 2, 1],
    ]);
  });

  it("refuses two changes of one requirement", () => {
    const changes = [change("make", { depth: 1 }), change("make", { depth: 2 })];
    expect(expectRefusal(chosen({ changes }), "requirement-repeated").requirement).toBe("make");
  });

  it("refuses a requirement of another technology or band, and a change to one not chosen", () => {
    const other = expectRefusal(chosen({ requirements: [requirement("radio")] }), "requirement-unknown");
    expect(other).toMatchObject({ field: "requirements", requirement: "radio" });
    const named = { requirements: [requirement("design")], changes: [change("make", { depth: 1 })] };
    expect(expectRefusal(chosen(named), "requirement-unknown")).toMatchObject({
      field: "changes",
      known: ["design"],
    });
    expectRefusal(
      chosen({ bands: ["research"], requirements: [requirement("make")] }),
      "requirement-unknown",
    );
  });
});

describe("coalitionModelOf", () => {
  it("has a level where one is known and counted, and an alignment where one is known, either way round", () => {
    const model = expectOk(coalitionModelOf(CHIP_INPUTS));
    expect(model.candidates).toEqual(["EU", "JPN", "NLD", "TWN", "USA"]);
    expect(model.capability).toEqual([
      [null, null, 4],
      [null, 3, null],
      [null, null, null],
      [null, 4, null],
      [4, 2, null],
    ]);
    expect(model.alignment[1]).toEqual([0.5, 1, null, null, 0.75]);
    expect(model.alignment.map((row) => row[1])).toEqual(model.alignment[1]);
  });

  it("is refused as the choice, the rules and the limits are", () => {
    const choice = { ...CHIP_INPUTS.choice, requirements: [requirement("radio")] };
    expectRefusal(coalitionModelOf({ ...CHIP_INPUTS, choice }), "requirement-unknown");
    const mandatory = [country("CHN")];
    expectRefusal(coalitionModelOf({ ...CHIP_INPUTS, mandatory }), "candidate-unknown");
    const limits = { nodeBudget: 0, setsListedMaximum: 5 };
    expectRefusal(coalitionModelOf({ ...CHIP_INPUTS, limits }), "search-limit-invalid");
  });
});

describe("bandsOfChoice", () => {
  it("gives the chosen bands, or those of all that is chosen, in the order of the chain", () => {
    const all = expectOk(chosen({ technology: CHIPS }));
    expect(bandsOfChoice({ bands: [] }, all)).toEqual(["research", "pre-standardization", "deployment"]);
    expect(bandsOfChoice({ bands: ["deployment", "research"] }, all)).toEqual(["research", "deployment"]);
  });
});
