import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { completeCodes } from "./paired-codes.ts";

describe("completeCodes", () => {
  it("keeps what both answer, with shares that add up to 1", () => {
    const codes = { first: [1, null, 3, 4], second: [1, 2, 2, null], weights: [1, 2, 3, 4] };
    expect(expectOk(completeCodes(codes))).toEqual({
      pairs: [
        { first: 1, second: 1, share: 0.25 },
        { first: 3, second: 2, share: 0.75 },
      ],
      coverage: 0.4,
    });
  });

  it("keeps proportions of weights too large to add up", () => {
    const codes = { first: [1, 2], second: [1, 2], weights: [1.5e308, 1.5e308] };
    expect(expectOk(completeCodes(codes)).pairs.map(({ share }) => share)).toEqual([0.5, 0.5]);
  });

  it.each([
    [
      "weights that are too few",
      { first: [1, 2], second: [1, 2], weights: [1] },
      { code: "codes-misshapen", first: 2, second: 2, weights: 1 },
    ],
    [
      "a negative weight",
      { first: [1], second: [1], weights: [-1] },
      { code: "code-weight-invalid", index: 0, weight: -1 },
    ],
    [
      "no weight at all",
      { first: [1], second: [1], weights: [0] },
      { code: "code-weights-all-zero", weights: 1 },
    ],
    [
      "a code that is no number",
      { first: [1], second: [Number.NaN], weights: null },
      { code: "code-not-finite", index: 0, value: Number.NaN },
    ],
  ])("refuses %s", (_name, codes, refusal) => {
    expect(completeCodes(codes)).toEqual({ ok: false, error: refusal });
  });
});
