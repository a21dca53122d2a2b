import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { STEINER_15, steinerOverThree } from "../testing/steiner-triple.ts";
import { minimumSetCover } from "./set-cover.ts";

describe("minimumSetCover", () => {
  it.each([
    ["9", { setCount: 9, rows: steinerOverThree(2) }, 5],
    ["15", { setCount: 15, rows: STEINER_15 }, 9],
    ["27", { setCount: 27, rows: steinerOverThree(3) }, 18],
  ])("finds the published minimum for Steiner triples of %s", (_name, problem, size) => {
    const cover = expectOk(minimumSetCover(problem));
    expect(cover).toMatchObject({ size, sizeAtLeast: size, isProven: true, uncoverableRows: [] });
    expect(cover.sets).toHaveLength(size);
    expect(problem.rows.every((row) => row.some((set) => cover.sets.includes(set)))).toBe(true);
  });

  it("says what is proven when the budget is spent", () => {
    const problem = { setCount: 27, rows: steinerOverThree(3), nodeBudget: 100 };
    const cover = expectOk(minimumSetCover(problem));
    expect(cover).toMatchObject({ isProven: false, sizeAtLeast: 9, nodes: 100 });
    expect(problem.rows.every((row) => row.some((set) => cover.sets.includes(set)))).toBe(true);
  });

  it.each([
    ["nothing to cover", { setCount: 3, rows: [] }, { size: 0, sets: [], uncoverableRows: [] }],
    [
      "rows that no set covers",
      { setCount: 2, rows: [[], [1], []] },
      { size: 1, sets: [1], uncoverableRows: [0, 2] },
    ],
    ["sets named twice", { setCount: 2, rows: [[1, 1]] }, { size: 1, sets: [1] }],
    ["large set numbers", { setCount: 1e15, rows: [[999, 5e14], [5e14]] }, { size: 1, sets: [5e14] }],
  ])("solves %s", (_name, problem, expected) => {
    expect(expectOk(minimumSetCover(problem))).toMatchObject({ ...expected, isProven: true });
  });

  it("refuses what is no problem", () => {
    expect(expectRefusal(minimumSetCover({ setCount: -1, rows: [] }), "set-count-invalid").value).toBe(-1);
    const budget = minimumSetCover({ setCount: 1, rows: [], nodeBudget: 0 });
    expect(expectRefusal(budget, "node-budget-invalid").value).toBe(0);
    for (const set of [-1, 2, 0.5, Number.NaN]) {
      const refused = expectRefusal(minimumSetCover({ setCount: 2, rows: [[0], [1, set]] }), "set-unknown");
      expect(refused).toMatchObject({ row: 1, set, setCount: 2 });
    }
  });
});
