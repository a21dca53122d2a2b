import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { type RaterTable, raterBallots } from "./rater-table.ts";

const TABLE: RaterTable<string, string> = {
  raters: ["State", "NIST"],
  items: ["ai", "biotech", "telecom"],
  scale: "higher-is-more",
  rows: [
    [0.9, 0.2, 0.9],
    [null, 3, -4],
  ],
};

describe("raterBallots", () => {
  it("gives every rater a ballot that counts 1", () => {
    expect(expectOk(raterBallots(TABLE))).toEqual({
      raters: TABLE.raters,
      items: TABLE.items,
      ballots: [
        { count: 1, midRanks: [1.5, 3, 1.5], ranked: 3 },
        { count: 1, midRanks: [null, 1, 2], ranked: 2 },
      ],
    });
  });

  it("reads ranks the other way around", () => {
    const ranked = expectOk(raterBallots({ ...TABLE, scale: "one-is-first" }));
    expect(ranked.ballots.map(({ midRanks }) => midRanks)).toEqual([
      [2.5, 1, 2.5],
      [null, 2, 1],
    ]);
  });

  it("refuses a rater or an item that is named twice", () => {
    const twice = raterBallots({ ...TABLE, raters: ["NIST", "NIST"] });
    expect(expectRefusal(twice, "rater-repeated").rater).toBe("NIST");
    const repeated = raterBallots({ ...TABLE, items: ["ai", "ai", "telecom"] });
    expect(expectRefusal(repeated, "item-repeated").item).toBe("ai");
  });

  it("refuses rows that do not fit", () => {
    const miscounted = raterBallots({ ...TABLE, rows: [[1, 2, 3]] });
    expect(expectRefusal(miscounted, "rows-miscounted")).toMatchObject({ rows: 1, expected: 2 });
    const ragged = raterBallots({ ...TABLE, rows: [[1, 2, 3], [1]] });
    expect(expectRefusal(ragged, "rater-row-length-differs")).toMatchObject({
      rater: "NIST",
      entries: 1,
      expected: 3,
    });
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY])("refuses %d", (value) => {
    const refused = raterBallots({
      ...TABLE,
      rows: [
        [1, 2, 3],
        [1, null, value],
      ],
    });
    expect(expectRefusal(refused, "rater-number-not-finite")).toMatchObject({
      rater: "NIST",
      item: "telecom",
      value,
    });
  });
});
