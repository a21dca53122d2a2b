import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { decisionOf, type Row } from "../testing/random-values.ts";
import { contributionsTo, leadOver } from "./explain.ts";
import { scoreTable } from "./score.ts";

function scored(rows: readonly Row[], points: readonly number[]) {
  const { table, weights } = decisionOf(rows, points);
  return expectOk(scoreTable(table, weights));
}

describe("contributionsTo", () => {
  it("begins with the criterion that adds most, by id among equals, and ends with what is missing", () => {
    const table = scored([[0.5, 1, 1, null, 0]], [2, 1, 1, 4, 0]);
    expect(
      expectOk(contributionsTo(table, "a0")).map(({ criterion, value, contribution }) => [
        criterion,
        value,
        contribution,
      ]),
    ).toEqual([
      ["c0", 0.5, 0.25],
      ["c1", 1, 0.25],
      ["c2", 1, 0.25],
      ["c4", 0, 0],
      ["c3", null, null],
    ]);
  });

  it("keeps apart several missing values and criteria that lower the score", () => {
    const table = scored([[null, -0.5, null, 0]], [1, 1, 1, 1]);
    expect(expectOk(contributionsTo(table, "a0")).map(({ criterion }) => criterion)).toEqual([
      "c3",
      "c1",
      "c0",
      "c2",
    ]);
  });

  it("refuses what the table does not have", () => {
    expectRefusal(contributionsTo(scored([], [1]), "a0"), "alternative-unknown");
  });
});

describe("leadOver", () => {
  it("names what speaks for each side, largest first", () => {
    const table = scored(
      [
        [1, 0.5, 0.5],
        [0.5, 1, 0.25],
      ],
      [2, 1, 1],
    );
    expect(expectOk(leadOver(table, "a0", "a1"))).toEqual({
      difference: 0.1875,
      parts: [
        { criterion: "c0", weight: 0.5, value: 1, valueOfOther: 0.5, difference: 0.25 },
        { criterion: "c1", weight: 0.25, value: 0.5, valueOfOther: 1, difference: -0.125 },
        { criterion: "c2", weight: 0.25, value: 0.5, valueOfOther: 0.25, difference: 0.0625 },
      ],
    });
  });

  it("is nothing between an alternative and itself", () => {
    expect(expectOk(leadOver(scored([[0.3, 0.4]], [1, 1]), "a0", "a0"))).toMatchObject({
      difference: 0,
      parts: [{ criterion: "c0" }, { criterion: "c1" }],
    });
  });

  it("still adds up where a value is missing", () => {
    const lead = expectOk(
      leadOver(
        scored(
          [
            [0.5, null],
            [0.25, 1],
          ],
          [1, 1],
        ),
        "a0",
        "a1",
      ),
    );
    expect(lead).toMatchObject({
      difference: -0.125,
      parts: [
        { criterion: "c1", value: null, valueOfOther: 1, difference: -0.5 },
        { criterion: "c0", difference: 0.375 },
      ],
    });
  });

  it("is absent for what has no score", () => {
    const table = scored([[0.5], [null]], [1]);
    const absent = { difference: null, reason: "unscored", unscored: ["a1"] };
    expect(expectOk(leadOver(table, "a0", "a1"))).toEqual(absent);
    expect(expectOk(leadOver(table, "a1", "a1"))).toEqual(absent);
  });

  it("refuses what the table does not have", () => {
    const table = scored([[0.5]], [1]);
    expect(expectRefusal(leadOver(table, "a0", "b"), "alternative-unknown").alternative).toBe("b");
    expect(expectRefusal(leadOver(table, "b", "a0"), "alternative-unknown").alternative).toBe("b");
  });
});
