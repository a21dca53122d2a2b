import { describe, expect, it } from "vitest";
import { alignmentAt, alignmentProblem, indexPairs } from "./pair-alignment.ts";

const NAMES = ["A", "B"];
const square = (value: number | null, reversed = value) => [
  [null, value],
  [reversed, null],
];

describe("alignmentProblem", () => {
  it.each([
    ["a known pair", square(60)],
    ["an unknown pair", square(null)],
    ["both ends of the scale", square(0)],
    [
      "any diagonal",
      [
        [-7, 100],
        [100, Number.NaN],
      ],
    ],
  ])("finds nothing wrong with %s", (_name, alignment) => {
    expect(alignmentProblem(NAMES, alignment, 100)).toBeNull();
  });

  it.each([
    ["below the scale", square(-1), { code: "alignment-out-of-range", pair: NAMES, value: -1, maximum: 100 }],
    [
      "above the scale",
      square(101),
      { code: "alignment-out-of-range", pair: NAMES, value: 101, maximum: 100 },
    ],
    ["no number", square(Number.NaN), { code: "alignment-out-of-range", pair: NAMES }],
    ["two values", square(60, 61), { code: "alignment-asymmetric", pair: NAMES, value: 60, reversed: 61 }],
    ["one known side", square(null, 61), { code: "alignment-asymmetric", value: null, reversed: 61 }],
    ["too few rows", [[1, 2]], { code: "alignment-misshapen", candidate: null, entries: 1, expected: 2 }],
    ["a short row", [[1, 2], [2]], { code: "alignment-misshapen", candidate: "B", entries: 1, expected: 2 }],
  ])("names %s", (_name, alignment, problem) => {
    expect(alignmentProblem(NAMES, alignment, 100)).toMatchObject(problem);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a scale up to %d", (maximum) => {
    expect(alignmentProblem(NAMES, square(0), maximum)?.code).toBe("alignment-maximum-invalid");
  });
});

describe("alignmentAt", () => {
  it("is absent where nothing is known", () => {
    expect(alignmentAt(square(60), 0, 1)).toBe(60);
    expect(alignmentAt(square(null), 0, 1)).toBeNull();
    expect(alignmentAt([], 0, 1)).toBeNull();
  });
});

describe("indexPairs", () => {
  it("gives every two places once, the earlier first", () => {
    expect([...indexPairs(3)]).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect([...indexPairs(1)]).toEqual([]);
  });
});
