import { describe, expect, it } from "vitest";
import {
  CLEARANCE_ANSWERS,
  CLEARANCE_SIDES,
  ELEVATION_LEVELS,
  isChangedAnswer,
  levelAbove,
  nextClearanceAnswers,
  OFFICE_STANDINGS,
  sideOf,
} from "./answer.ts";

describe("nextClearanceAnswers", () => {
  it.each([
    ["not-answered", [...CLEARANCE_ANSWERS]],
    ["concur", ["concur-with-comment", "non-concur", "no-equity"]],
    ["concur-with-comment", [...CLEARANCE_ANSWERS]],
    ["non-concur", []],
    ["no-equity", ["concur", "concur-with-comment", "non-concur"]],
    ["no-answer", [...CLEARANCE_ANSWERS]],
    ["non-concurrence-withdrawn", [...CLEARANCE_ANSWERS]],
  ] as const)("after %s are %j", (from, expected) => {
    expect(nextClearanceAnswers(from)).toEqual(expected);
  });
});

describe("isChangedAnswer", () => {
  it("is true only of an answer that was given, for another", () => {
    const changed = OFFICE_STANDINGS.flatMap((from) =>
      CLEARANCE_ANSWERS.filter((to) => isChangedAnswer(from, to)).map((to) => [from, to]),
    );
    const given = CLEARANCE_ANSWERS.flatMap((from) =>
      CLEARANCE_ANSWERS.filter((to) => to !== from).map((to) => [from, to]),
    );
    expect(changed).toEqual(given);
  });
});

describe("sideOf", () => {
  it("puts every standing on one side, and no side is without one", () => {
    const sides = OFFICE_STANDINGS.map(sideOf);
    expect(sides).toEqual([
      "not-answered",
      "supports",
      "supports",
      "opposes",
      "no-equity",
      "not-answered",
      "withdrew",
    ]);
    expect(CLEARANCE_SIDES.filter((side) => !sides.includes(side))).toEqual([]);
  });
});

describe("levelAbove", () => {
  it("climbs the ladder rung by rung from none, and ends at the top", () => {
    expect([null, ...ELEVATION_LEVELS].map(levelAbove)).toEqual([...ELEVATION_LEVELS, null]);
  });
});
