import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { decisionOf, type Row } from "../testing/random-values.ts";
import { scoreTable } from "./score.ts";
import { nearestRivals, weightShiftFor } from "./weight-shift.ts";

function scored(rows: readonly Row[], points: readonly number[]) {
  const { table, weights } = decisionOf(rows, points);
  return expectOk(scoreTable(table, weights));
}

describe("weightShiftFor", () => {
  it("moves weight from what speaks most for the leader to what speaks most for the rival", () => {
    const table = scored(
      [
        [1, 0.5, 0.25],
        [0.25, 0.5, 0.75],
      ],
      [2, 1, 1],
    );
    expect(expectOk(weightShiftFor(table, "a0", "a1"))).toEqual({
      leader: "a0",
      rival: "a1",
      totalChange: expect.closeTo(0.4, 12),
      weights: expect.objectContaining({ 0: expect.closeTo(0.3, 12), 1: 0.25, 2: expect.closeTo(0.45, 12) }),
      transfers: [{ from: "c0", to: "c2", weight: expect.closeTo(0.2, 12) }],
    });
  });

  it("empties one criterion after the other when it must", () => {
    const table = scored(
      [
        [1, 0.75, 0],
        [0, 0.25, 0.25],
      ],
      [1, 3, 0],
    );
    const shift = expectOk(weightShiftFor(table, "a0", "a1"));
    expect(shift).toMatchObject({
      totalChange: expect.closeTo(2 * (0.25 + 1.25 / 3), 12),
      transfers: [
        { from: "c0", to: "c2", weight: 0.25 },
        { from: "c1", to: "c2", weight: expect.closeTo(1.25 / 3, 12) },
      ],
    });
  });

  it("says that no weights put a rival level that is worth less on every criterion", () => {
    expect(
      expectOk(
        weightShiftFor(
          scored(
            [
              [1, 0.5],
              [0.5, 0.25],
            ],
            [1, 1],
          ),
          "a0",
          "a1",
        ),
      ),
    ).toEqual({
      leader: "a0",
      rival: "a1",
      totalChange: null,
      reason: "no-weights-draw-level",
    });
  });

  it("can end with all weight on the one criterion where they are equal", () => {
    const shift = expectOk(
      weightShiftFor(
        scored(
          [
            [1, 0.5],
            [0.5, 0.5],
          ],
          [1, 3],
        ),
        "a0",
        "a1",
      ),
    );
    expect(shift).toMatchObject({ totalChange: 0.5, weights: Float64Array.of(0, 1) });
  });

  it("is nothing when the rival is level or ahead", () => {
    const table = scored(
      [
        [0.5, 0.25],
        [0.25, 0.5],
        [1, 1],
      ],
      [1, 1],
    );
    for (const rival of ["a0", "a1", "a2"]) {
      expect(expectOk(weightShiftFor(table, "a0", rival))).toMatchObject({ totalChange: 0, transfers: [] });
    }
  });

  it("is absent where a value is missing, and refused for what the table does not have", () => {
    const table = scored(
      [
        [0.5, null],
        [0.25, 0.5],
      ],
      [1, 1],
    );
    expect(expectOk(weightShiftFor(table, "a1", "a0"))).toMatchObject({
      totalChange: null,
      reason: "values-missing",
    });
    expect(expectRefusal(weightShiftFor(table, "a0", "b"), "alternative-unknown").alternative).toBe("b");
    expect(expectRefusal(weightShiftFor(table, "b", "a0"), "alternative-unknown").alternative).toBe("b");
  });
});

describe("nearestRivals", () => {
  it("begins with the rival that needs least, by id among equals, and ends with those that cannot", () => {
    const rows = [
      [1, 0.25],
      [0.5, 0.25],
      [0.25, 0.5],
      [0.25, 0.5],
      [0.75, 0.5],
      [0.9, 0.1],
      [0.8, 0.1],
    ];
    const { leader, rivals } = nearestRivals(scored(rows, [3, 1]));
    expect(leader).toBe("a0");
    expect(
      rivals?.map(({ rival, totalChange }) => [
        rival,
        totalChange === null ? null : Math.round(totalChange * 1e6) / 1e6,
      ]),
    ).toEqual([
      ["a4", 0.5],
      ["a2", 1],
      ["a3", 1],
      ["a1", 1.5],
      ["a5", null],
      ["a6", null],
    ]);
  });

  it("says of a rival with a gap that its values are missing, and answers for the others", () => {
    const rows = [
      [1, 0.25],
      [0.5, null],
      [0.25, 0.5],
    ];
    expect(nearestRivals(scored(rows, [3, 1])).rivals).toMatchObject([
      { rival: "a2", totalChange: expect.closeTo(1, 12) },
      { rival: "a1", totalChange: null, reason: "values-missing" },
    ]);
  });

  it("takes the first of several leaders by id, the others being level", () => {
    expect(
      nearestRivals(
        scored(
          [
            [0.5, 0.25],
            [0.25, 0.5],
          ],
          [1, 1],
        ),
      ),
    ).toMatchObject({
      leader: "a0",
      rivals: [{ rival: "a1", totalChange: 0 }],
    });
  });

  it.each([
    { reason: "no-alternatives", rows: [], leader: null },
    { reason: "single-alternative", rows: [[0.4]], leader: "a0" },
    { reason: "fewer-than-two-scored", rows: [[0.4], [null]], leader: "a0" },
  ])("is absent for $reason", ({ reason, rows, leader }) => {
    expect(nearestRivals(scored(rows, [1]))).toEqual({ leader, rivals: null, reason });
  });
});
