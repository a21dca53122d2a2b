import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, SHARE, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import { closingMoves } from "./closing-moves.ts";
import { distanceBetween } from "./distance.ts";

const TABLE = tableWith(
  [STANDARDS, LAW, FLOWS],
  [null, false, "contract"],
  ["state", true, "contract"],
  ["industry", true, "adequacy"],
);

describe("closingMoves", () => {
  it("names the issue that keeps two apart and the side whose move also helps the others", () => {
    const moves = expectOk(closingMoves(TABLE, "B", "C"));
    expect(moves.map(({ issue, holder, from, to, steps }) => [issue, holder, from, to, steps])).toEqual([
      ["flows", "C", "adequacy", "contract", 1],
      ["flows", "B", "contract", "adequacy", 1],
      ["standards", "B", "state", "industry", 4],
      ["standards", "C", "industry", "state", 4],
    ]);
    expect(moves.map(({ reduction }) => reduction)).toEqual(Array(4).fill(expect.closeTo(1 / 4)));
    expect(moves[0]?.groupReduction).toBeCloseTo((1 / 4 + 1 / 3) / 3, 14);
    expect(moves[1]?.groupReduction).toBeCloseTo((1 / 4 - 1 / 3) / 3, 14);
  });

  it("puts the largest part first, and the parts are those of the distance", () => {
    const moves = expectOk(closingMoves(TABLE, "A", "C"));
    expect(moves.map(({ issue, holder }) => [issue, holder])).toEqual([
      ["law", "A"],
      ["law", "C"],
      ["flows", "C"],
      ["flows", "A"],
    ]);
    const { contributions } = expectOk(distanceBetween(TABLE, "A", "C"));
    expect(moves.filter(({ holder }) => holder === "A").map(({ reduction }) => reduction)).toEqual(
      contributions.map(({ contribution }) => expect.closeTo(contribution, 14)),
    );
  });

  it("has nothing where they agree, are one, cannot be compared or differ only on what has no weight", () => {
    expect(expectOk(closingMoves(TABLE, "B", "B"))).toEqual([]);
    expect(expectOk(closingMoves(tableWith([LAW], [true], [true]), "A", "B"))).toEqual([]);
    expect(
      expectOk(
        closingMoves(tableWith([LAW, FLOWS], [true, null], [null, "contract"], [true, "contract"]), "A", "B"),
      ),
    ).toEqual([]);
    expect(
      expectOk(closingMoves(tableWith([{ ...SHARE, weight: 0 }, LAW], [3, true], [5, true]), "A", "B")),
    ).toEqual([]);
  });

  it("refuses a holder who is not there", () => {
    expect(expectRefusal(closingMoves(TABLE, "A", "D"), "holder-unknown").holder).toBe("D");
  });
});
