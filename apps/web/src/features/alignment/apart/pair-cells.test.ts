import { expect, it } from "vitest";
import type { PairLine } from "../frame/outputs.ts";
import { EU, GBR, JPN, USA } from "../testing/sample-alignment.ts";
import { nearestPairs, pairCounts, pairOf } from "./pair-cells.ts";

const known = (first: typeof EU, second: typeof EU, distance: number, isThin = false): PairLine => ({
  first,
  second,
  coverage: isThin ? 0.3 : 1,
  isThin,
  distance,
  alignment: 1 - distance,
  reason: null,
});
const PAIRS: readonly PairLine[] = [
  known(EU, GBR, 0.1),
  known(EU, JPN, 0.4, true),
  known(GBR, JPN, 0.1),
  {
    first: EU,
    second: USA,
    coverage: 0,
    isThin: true,
    distance: null,
    alignment: null,
    reason: "no-shared-issue",
  },
];

it("finds a pair whichever country is named first, and none for a country with itself", () => {
  expect(pairOf(PAIRS, GBR, EU)).toBe(PAIRS[0]);
  expect(pairOf(PAIRS, EU, EU)).toBeNull();
});

it("names every pair that is nearest, and none where nothing can be compared", () => {
  expect(nearestPairs(PAIRS)).toEqual([PAIRS[0], PAIRS[2]]);
  expect(nearestPairs(PAIRS.slice(3))).toEqual([]);
});

it("counts thin pairs apart from those that cannot be compared", () => {
  expect(pairCounts(PAIRS)).toEqual({ pairs: 4, thin: 1, notComparable: 1 });
});
