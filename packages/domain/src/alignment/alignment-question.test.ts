import { describe, expect, it } from "vitest";
import { CHN, country, EU, issueOf, JPN, MODEL, says, USA } from "../testing/alignment-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { type AlignmentQuestion, alignmentTable, statedStances } from "./alignment-question.ts";
import { stanceOf } from "./stance-table.ts";

const LAW = issueOf("law");
const TODAY = day("2026-11-23");
const INPUTS = {
  model: MODEL,
  stances: [
    says(USA, "law", false),
    says(USA, "law", true, { since: "2025-01-01" }),
    says(EU, "law", true),
    says(CHN, "standards", "state"),
  ],
};
const ALL: AlignmentQuestion = { holders: null, families: null, weights: null, on: TODAY };
const tableOf = (question: Partial<AlignmentQuestion> = {}) =>
  alignmentTable(INPUTS, { ...ALL, ...question }, TODAY);

describe("alignmentTable", () => {
  it("compares everyone but references on everything, as of the day", () => {
    const table = expectOk(tableOf());
    expect(table.holders).toEqual([USA, EU, JPN]);
    expect(table.issues.shares).toEqual([0.5, 0.25, 0.25]);
    expect(stanceOf(table, USA, LAW)).toMatchObject({ state: "known", value: true });
    const before = expectOk(tableOf({ on: day("2024-12-31") }));
    expect(stanceOf(before, USA, LAW)).toMatchObject({ state: "known", value: false });
  });

  it("narrows to the countries and families named, in the order named", () => {
    const table = expectOk(tableOf({ holders: [CHN, USA], families: ["standards"] }));
    expect(table.holders).toEqual([CHN, USA]);
    expect(table.issues.issues.map(({ id }) => id)).toEqual(["standards"]);
    expect(table.issues.shares).toEqual([1]);
  });

  it("takes the weights of the question", () => {
    const weights = { families: null, issues: { [LAW]: 0 } };
    expect(expectOk(tableOf({ weights })).issues.shares).toEqual([0, 0.5, 0.5]);
  });

  it("leaves out what was stated under an earlier model and no longer fits", () => {
    const stances = [...INPUTS.stances, { ...says(USA, "law", true), value: "perhaps" }];
    expect(expectOk(alignmentTable({ model: MODEL, stances }, ALL, TODAY)).holders).toHaveLength(3);
  });

  it("refuses a day that has not come, a stranger, a country named twice and an issue that is not there", () => {
    expect(expectRefusal(tableOf({ on: day("2026-11-24") }), "day-ahead").field).toBe("on");
    expect(expectRefusal(tableOf({ holders: [country("MEX")] }), "holder-unknown").known).toHaveLength(4);
    expect(expectRefusal(tableOf({ holders: [EU, EU] }), "holder-repeated").holder).toBe(EU);
    const weights = { families: null, issues: { [issueOf("fame")]: 1 } };
    expectRefusal(tableOf({ weights }), "issue-unknown");
  });

  it("refuses a question on nothing that has weight", () => {
    const weights = { families: null, issues: { [issueOf("standards")]: 0 } };
    expectRefusal(tableOf({ families: ["standards"], weights }), "issue-weights-all-zero");
  });
});

describe("statedStances", () => {
  it("keeps the stances of every day, for changes over time", () => {
    const stated = expectOk(statedStances(INPUTS, { ...ALL, holders: [USA] }, TODAY));
    expect(stated.stances.map(({ since }) => since)).toEqual(["2020-01-01", "2025-01-01"]);
  });
});
