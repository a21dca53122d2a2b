import { describe, expect, it } from "vitest";
import { reducedCover } from "./set-cover-reduction.ts";

describe("reducedCover", () => {
  it("drops rows that are covered with another, and sets that cover no more than another", () => {
    expect(reducedCover([[0, 1, 2], [0, 1], [3, 1], []])).toEqual({ sets: [1], rows: [[0]] });
  });

  it("keeps the first of equals", () => {
    expect(
      reducedCover([
        [4, 7],
        [7, 4],
      ]),
    ).toEqual({ sets: [4], rows: [[0]] });
  });

  it("leaves what is implied by nothing, under new numbers", () => {
    const rows = [
      [2, 5],
      [5, 9],
      [2, 9],
    ];
    expect(reducedCover(rows)).toEqual({
      sets: [2, 5, 9],
      rows: [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    });
  });

  it("leaves nothing of nothing", () => {
    expect(reducedCover([[]])).toEqual({ sets: [], rows: [] });
  });
});
