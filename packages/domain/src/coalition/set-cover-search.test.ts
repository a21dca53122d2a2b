import { describe, expect, it } from "vitest";
import { searchCover } from "./set-cover-search.ts";

describe("searchCover", () => {
  it("takes what is forced without branching", () => {
    expect(searchCover([[0], [1, 2], [0, 1]], 3, 10)).toMatchObject({ isProven: true, sizeAtLeast: 2 });
    expect(searchCover([], 0, 10)).toEqual({ chosen: [], isProven: true, sizeAtLeast: 0, nodes: 1 });
  });

  it("falls back to all sets when the budget ends before any choice is found", () => {
    const triangle = [
      [0, 1],
      [1, 2],
      [0, 2],
    ];
    expect(searchCover(triangle, 3, 1)).toEqual({
      chosen: [0, 1, 2],
      isProven: false,
      sizeAtLeast: 2,
      nodes: 1,
    });
    expect(searchCover(triangle, 3, 9)).toMatchObject({ isProven: true, sizeAtLeast: 2 });
  });
});
