import { describe, expect, it } from "vitest";
import { LAW, SHARE, tableWith } from "../testing/stance-builder.ts";
import { byMover, changeGains } from "./change-gains.ts";
import { pairDistances } from "./pairs.ts";

describe("changeGains", () => {
  it("tries every answer, and of amounts those that others hold", () => {
    const table = tableWith([LAW, SHARE], [true, 20], [false, 60], [true, null]);
    const gains = changeGains(table, pairDistances(table), () => true).toSorted(byMover(table));
    expect(gains.map(({ row, column, from, to, steps }) => [row, column, from, to, steps])).toEqual([
      [0, 0, 1, 0, 1],
      [0, 1, 20, 60, 4],
      [1, 0, 0, 1, 1],
      [1, 1, 60, 20, 4],
      [2, 0, 1, 0, 1],
    ]);
    expect(gains.map(({ reduction }) => Number(reduction.toFixed(6)))).toEqual([
      -0.111111, 0.044444, 0.555556, 0.044444, 0,
    ]);
  });

  it("moves only whom and what it is told to, and nobody when nothing can be compared", () => {
    const table = tableWith([LAW], [true], [false]);
    const pairs = pairDistances(table);
    expect(changeGains(table, pairs, (holder) => holder === "B").map(({ row }) => row)).toEqual([1]);
    const apart = tableWith([LAW], [true], [null]);
    expect(changeGains(apart, pairDistances(apart), () => true)).toEqual([]);
  });

  it("gains nothing on an issue without weight", () => {
    const table = tableWith([{ ...SHARE, weight: 0 }, LAW], [20, null], [60, true], [null, true]);
    expect(
      changeGains(table, pairDistances(table), (_holder, issue) => issue === "share").map(
        (gain) => gain.reduction,
      ),
    ).toEqual([0, 0]);
  });
});
