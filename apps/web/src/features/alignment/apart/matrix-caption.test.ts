import { expect, it } from "vitest";
import type { PairsAnswer } from "../frame/outputs.ts";
import { EU, GBR, JPN, SAMPLE_ALIGNMENT_NAMES as NAMES, USA } from "../testing/sample-alignment.ts";
import { matrixCaption } from "./matrix-caption.ts";

const known = (first: typeof EU, second: typeof EU, distance: number, isThin: boolean) =>
  ({ first, second, coverage: 1, isThin, distance, alignment: 1 - distance, reason: null }) as const;
const ABSENT = {
  first: GBR,
  second: USA,
  coverage: 0,
  isThin: true,
  distance: null,
  alignment: null,
  reason: "no-shared-issue",
} as const;
const PAIRS = [known(EU, USA, 0.8, false), known(EU, GBR, 0.1, true), known(EU, JPN, 0.1, false), ABSENT];
const GROUP = (pairs: readonly (typeof ABSENT | ReturnType<typeof known>)[]): PairsAnswer["group"] => ({
  comparedPairs: 3,
  pairs: 4,
  uncomparable: [],
  mean: 0.3,
  reason: null,
  weakest: { distance: 0.8, pairs },
});

it("states who is farthest and nearest, and how many pairs are thin or cannot be compared", () => {
  expect(matrixCaption({ pairs: PAIRS, group: GROUP(PAIRS.slice(0, 1)) }, NAMES)).toBe(
    "4 pairs, 1 thin and 1 not comparable: farthest EU–US (0.80), nearest EU–UK, EU–Japan (0.10)",
  );
});

it("names a few of those that tie, and a single pair once", () => {
  const four = [known(EU, USA, 0.8, false), known(EU, GBR, 0.8, false), known(EU, JPN, 0.8, false), ABSENT];
  expect(matrixCaption({ pairs: PAIRS, group: GROUP(four) }, NAMES)).toContain(
    "farthest EU–US, EU–UK, EU–Japan and 1 more (0.80)",
  );
  const one = PAIRS.slice(0, 1);
  expect(matrixCaption({ pairs: one, group: GROUP(one) }, NAMES)).toBe("1 pair: EU–US (0.80)");
});

it("says so where no two can be compared", () => {
  const group = {
    comparedPairs: 0,
    pairs: 1,
    uncomparable: [],
    mean: null,
    reason: "nothing-comparable",
    weakest: null,
  } as const;
  expect(matrixCaption({ pairs: [ABSENT], group }, NAMES)).toBe("No two of them can be compared.");
});
