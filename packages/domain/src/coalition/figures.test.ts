import { describe, expect, it } from "vitest";
import { aligned, fourWith } from "../testing/coalition-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { coalitionFigures } from "./figures.ts";

/** A and B 60, A and C 50, B and C 50, D unknown to all. */
const MIXED = aligned(4, (_first, second) => (second === 3 ? null : second === 2 ? 50 : 60));
const mixed = fourWith({ alignment: MIXED, unknownPairs: "allow" });

describe("coalitionFigures", () => {
  it("adds up what the members cover", () => {
    expect(expectOk(coalitionFigures(fourWith(), ["D", "A", "C"]))).toMatchObject({
      members: ["A", "C", "D"],
      size: 3,
      coverage: 9,
      coverageShare: 1,
      covered: ["design", "make", "test"],
      uncovered: [],
      brokenRules: [],
    });
    expect(expectOk(coalitionFigures(fourWith(), ["D"]))).toMatchObject({
      coverage: 0,
      coverageShare: 0,
      covered: [],
      uncovered: ["design", "make", "test"],
    });
  });

  it("shows what has no weight and counts it for nothing", () => {
    const requirements = [{ id: "note", weight: 0, level: 1, depth: 1 }];
    const model = fourWith({ requirements, capability: [[1], [0], [0], [null]] });
    expect(expectOk(coalitionFigures(model, ["A"]))).toMatchObject({
      covered: ["note"],
      coverage: 0,
      coverageShare: null,
    });
    expect(expectOk(coalitionFigures(model, ["B"])).uncovered).toEqual(["note"]);
  });

  it("names every weakest pair and the mean", () => {
    const figures = expectOk(coalitionFigures(mixed, ["A", "B", "C"]));
    expect(figures.weakestPair).toEqual({
      alignment: 50,
      pairs: [
        ["A", "C"],
        ["B", "C"],
      ],
    });
    expect(figures.meanPairAlignment).toEqual({ value: 160 / 3, sum: 160 });
    expect(figures.unknownPairs).toEqual([]);
  });

  it("gives a single member the top of the scale and no mean", () => {
    const alone = expectOk(coalitionFigures(mixed, ["D"]));
    expect(alone.weakestPair).toEqual({ alignment: 100, pairs: [] });
    expect(alone.meanPairAlignment).toEqual({ value: null, reason: "no-pair" });
    expect(expectOk(coalitionFigures(mixed, [])).size).toBe(0);
  });

  it("knows no weakest pair where one is not known, and says which is the weakest of the others", () => {
    const figures = expectOk(coalitionFigures(mixed, ["A", "B", "D"]));
    expect(figures.weakestPair).toEqual({ alignment: null, reason: "pair-unknown", weakestKnown: 60 });
    expect(figures.meanPairAlignment).toEqual({ value: null, reason: "pair-unknown" });
    expect(figures.unknownPairs).toEqual([
      ["A", "D"],
      ["B", "D"],
    ]);
    expect(expectOk(coalitionFigures(mixed, ["C", "D"])).weakestPair).toMatchObject({ weakestKnown: null });
  });

  it("lists every rule that is not kept", () => {
    const model = fourWith({
      alignment: MIXED,
      mandatory: ["A"],
      excluded: ["B"],
      incompatiblePairs: [["C", "B"]],
      sizeMaximum: 2,
    });
    expect(expectOk(coalitionFigures(model, ["B", "C", "D"])).brokenRules).toEqual([
      { rule: "mandatory-missing", candidates: ["A"] },
      { rule: "excluded", candidates: ["B"] },
      { rule: "incompatible", candidates: ["B", "C"] },
      { rule: "pair-unknown", candidates: ["B", "D"] },
      { rule: "pair-unknown", candidates: ["C", "D"] },
      { rule: "above-size-maximum", candidates: ["B", "C", "D"] },
    ]);
  });

  it("refuses members who are no candidates", () => {
    expect(expectRefusal(coalitionFigures(mixed, ["Z"]), "candidate-unknown").candidate).toBe("Z");
  });
});
