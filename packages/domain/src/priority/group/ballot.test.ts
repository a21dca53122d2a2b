import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { ballotBox } from "./ballot.ts";

const ITEMS = ["ai", "biotech", "telecom"];

describe("ballotBox", () => {
  it("keeps the order that each ballot states, among what it ranks", () => {
    const box = expectOk(
      ballotBox(ITEMS, [
        { count: 2, ranking: [1, 1, 3] },
        { count: 0.5, ranking: [7, null, 4] },
      ]),
    );
    expect(box).toEqual({
      items: ITEMS,
      ballots: [
        { count: 2, midRanks: [1.5, 1.5, 3], ranked: 3 },
        { count: 0.5, midRanks: [2, null, 1], ranked: 2 },
      ],
    });
  });

  it("takes no ballots, and no items", () => {
    expect(expectOk(ballotBox(ITEMS, [])).ballots).toEqual([]);
    expect(expectOk(ballotBox([], [{ count: 1, ranking: [] }])).ballots).toHaveLength(1);
  });

  it("refuses an item that is named twice", () => {
    expect(expectRefusal(ballotBox(["ai", "ai"], []), "item-repeated").item).toBe("ai");
  });

  it("refuses a ballot that has not one entry for each item", () => {
    const short = ballotBox(ITEMS, [
      { count: 1, ranking: [1, 2, 3] },
      { count: 1, ranking: [1, 2] },
    ]);
    expect(expectRefusal(short, "ballot-length-differs")).toMatchObject({
      ballot: 1,
      entries: 2,
      expected: 3,
    });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses a count of %d", (count) => {
    const refusal = expectRefusal(ballotBox(ITEMS, [{ count, ranking: [1, 2, 3] }]), "ballot-count-invalid");
    expect(refusal).toMatchObject({ ballot: 0, count });
  });

  it.each([0, -2, Number.NaN, Number.POSITIVE_INFINITY])("refuses a rank of %d", (rank) => {
    const box = ballotBox(ITEMS, [{ count: 1, ranking: [1, rank, null] }]);
    expect(expectRefusal(box, "ballot-rank-invalid")).toMatchObject({ ballot: 0, item: "biotech", rank });
  });
});
