import { expect, it } from "vitest";
import type { PairLine } from "../frame/outputs.ts";
import { EU, GBR, JPN, USA } from "../testing/sample-alignment.ts";
import { pairStanding } from "./pair-standing.ts";

const known = (first: typeof EU, second: typeof EU, distance: number): PairLine => ({
  first,
  second,
  coverage: 1,
  isThin: false,
  distance,
  alignment: 1 - distance,
  reason: null,
});
const PAIRS: readonly PairLine[] = [
  known(EU, USA, 0.5),
  known(EU, GBR, 0.5),
  known(GBR, USA, 0.8),
  {
    first: JPN,
    second: USA,
    coverage: 0,
    isThin: true,
    distance: null,
    alignment: null,
    reason: "no-shared-issue",
  },
];

it("counts the pairs that are farther apart, whichever country is named first", () => {
  expect(pairStanding(PAIRS, { first: USA, second: EU })).toEqual({ of: 3, farther: 1 });
  expect(pairStanding(PAIRS, { first: GBR, second: USA })).toEqual({ of: 3, farther: 0 });
});

it("is absent for a pair that is not shown or cannot be compared", () => {
  expect(pairStanding(PAIRS, { first: EU, second: JPN })).toBeNull();
  expect(pairStanding(PAIRS, { first: JPN, second: USA })).toBeNull();
});
