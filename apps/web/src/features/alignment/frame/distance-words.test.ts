import { expect, it } from "vitest";
import { distanceShade, formatDistance, formatPart, SHADE_RANGES } from "./distance-words.ts";

it("shows distances with two decimals and their parts with three", () => {
  expect([formatDistance(0.4567), formatPart(0.01234)]).toEqual(["0.46", "0.012"]);
});

it("shades no distance not at all, the farthest deepest, and what lies on a step with the lighter side", () => {
  expect([0, 0.001, 0.2, 0.21, 0.4, 0.6, 0.61, 1].map(distanceShade)).toEqual([0, 1, 1, 2, 2, 3, 4, 5]);
  expect(SHADE_RANGES.map(({ shade }) => shade)).toEqual([0, 1, 2, 3, 4, 5]);
});
