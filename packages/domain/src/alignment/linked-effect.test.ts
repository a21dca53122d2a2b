import { describe, expect, it } from "vitest";
import { CHN, EU, issueOf, JPN, MODEL, says, USA } from "../testing/alignment-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day, key } from "../testing/record-builder.ts";
import { alignmentTable } from "./alignment-question.ts";
import {
  changesTogether,
  type EffectChange,
  gainsByRecommendation,
  type LinkedEffect,
  recommendationsBehind,
  withLinkedChange,
  withoutLinkedChange,
} from "./linked-effect.ts";

const [LAW, FLOWS] = [issueOf("law"), issueOf("flows")];
const TODAY = day("2026-11-23");
const TABLE = expectOk(
  alignmentTable(
    {
      model: MODEL,
      stances: [says(USA, "law", false), says(EU, "law", true), says(JPN, "law", true)],
    },
    { holders: [USA, EU, JPN, CHN], families: null, weights: null, on: TODAY },
    TODAY,
  ),
);
const ENACT: EffectChange = { holder: USA, issue: LAW, to: true, basis: "brief", reason: "It asks for one." };
const NOTHING: LinkedEffect = {
  recommendation: key("DATA-1"),
  group: [USA, EU],
  groupReason: "Its parties.",
  changes: [],
};
const ENACTED: LinkedEffect = { ...NOTHING, changes: [ENACT] };

describe("linking", () => {
  it("adds a change that can be made in the group, and takes it back", () => {
    const linked = expectOk(withLinkedChange(TABLE, NOTHING, ENACT));
    expect(linked).toEqual(ENACTED);
    expect(expectOk(withoutLinkedChange(linked, { holder: USA, issue: LAW }))).toEqual(NOTHING);
  });

  it("refuses a second change of the same stance, a mover outside the group and an answer that is none", () => {
    expectRefusal(withLinkedChange(TABLE, ENACTED, { ...ENACT, to: false }), "change-repeated");
    const outside = withLinkedChange(TABLE, NOTHING, { ...ENACT, holder: JPN });
    expect(expectRefusal(outside, "holder-unknown")).toMatchObject({
      holder: JPN,
      recommendation: "DATA-1",
    });
    expectRefusal(withLinkedChange(TABLE, NOTHING, { ...ENACT, to: "yes" }), "stance-kind-mismatched");
    const twice = { ...NOTHING, group: [USA, USA] };
    expectRefusal(withLinkedChange(TABLE, twice, ENACT), "holder-repeated");
  });

  it.each([
    ["another country", { holder: EU, issue: LAW }],
    ["another issue", { holder: USA, issue: FLOWS }],
  ])("refuses to take back the change of %s", (_name, place) => {
    const refused = expectRefusal(withoutLinkedChange(ENACTED, place), "change-not-linked");
    expect(refused).toEqual({ code: "change-not-linked", recommendation: "DATA-1", ...place });
  });
});

describe("gainsByRecommendation", () => {
  it("gives each gain in its own group, absent where nothing is linked", () => {
    const other = { ...NOTHING, recommendation: key("DATA-2") };
    const gains = gainsByRecommendation(TABLE, [ENACTED, other]);
    expect(gains.get(key("DATA-1"))).toMatchObject({ gain: 1, reason: null });
    expect(gains.get(key("DATA-2"))).toMatchObject({ gain: null, reason: "no-change-linked" });
  });

  it("leaves out what no longer fits the model", () => {
    const outdated = { ...NOTHING, changes: [{ ...ENACT, issue: issueOf("fame") }] };
    expect(gainsByRecommendation(TABLE, [outdated]).size).toBe(0);
  });
});

describe("recommendationsBehind", () => {
  it("names those that would bring the very change, by key", () => {
    const [second, first] = [key("DATA-2"), key("ABROAD-1")].map((recommendation) => ({
      ...ENACTED,
      recommendation,
    }));
    if (first === undefined || second === undefined) throw new Error("two are needed");
    expect(recommendationsBehind([second, first, NOTHING], ENACT)).toEqual(["ABROAD-1", "DATA-2"]);
    expect(recommendationsBehind([first], { ...ENACT, to: false })).toEqual([]);
    expect(recommendationsBehind([first], { ...ENACT, holder: EU })).toEqual([]);
    expect(recommendationsBehind([first], { ...ENACT, issue: FLOWS })).toEqual([]);
  });
});

describe("changesTogether", () => {
  const change = { holder: USA, issue: LAW, to: true };

  it("counts what is named and linked alike once, and keeps no words of links", () => {
    const also = { holder: EU, issue: LAW, to: false };
    expect(expectOk(changesTogether([change, also], [ENACTED]))).toEqual([change, also]);
    expect(expectOk(changesTogether([], [ENACTED, NOTHING]))).toEqual([change]);
  });

  it("refuses two that set the same stance differently", () => {
    const refused = changesTogether([{ ...change, to: false }], [ENACTED]);
    expect(expectRefusal(refused, "change-repeated")).toMatchObject({ holder: USA, issue: LAW });
  });
});
