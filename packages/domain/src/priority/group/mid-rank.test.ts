import { describe, expect, it } from "vitest";
import { midRanks } from "./mid-rank.ts";

describe("midRanks", () => {
  it("gives equal numbers the mean of their places", () => {
    expect(midRanks([1, 2, 2, 4], "one-is-first")).toEqual([1, 2.5, 2.5, 4]);
    expect(midRanks([7, 7, 7], "higher-is-more")).toEqual([2, 2, 2]);
  });

  it("places the highest score or the lowest rank first", () => {
    expect(midRanks([0.2, 0.9, -3], "higher-is-more")).toEqual([2, 1, 3]);
    expect(midRanks([2, 9, 1], "one-is-first")).toEqual([2, 3, 1]);
  });

  it("leaves what is absent without a place", () => {
    expect(midRanks([null, 5, null, 5, 1], "higher-is-more")).toEqual([null, 1.5, null, 1.5, 3]);
    expect(midRanks([null], "one-is-first")).toEqual([null]);
    expect(midRanks([], "one-is-first")).toEqual([]);
  });

  it("ties what only rounding tells apart", () => {
    expect(midRanks([0.59, 0.5900000000000001], "higher-is-more")).toEqual([1.5, 1.5]);
  });
});
