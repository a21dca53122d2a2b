import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { ALPHA_METRICS, type AlphaMetric, krippendorffAlpha } from "./krippendorff.ts";

/** K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, the example with missing data. */
const FOUR_OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const NUMBERS = (metric: AlphaMetric) => ({ metric, levels: null });

describe("krippendorffAlpha", () => {
  it.each([
    ["nominal", 0.743421052631579],
    ["ordinal", 0.815387503754881],
    ["interval", 0.849107142857143],
    ["ratio", 0.797402774711612],
  ] as const)("gives the published %s alpha of four observers", (metric, expected) => {
    const agreement = expectOk(krippendorffAlpha(FOUR_OBSERVERS, NUMBERS(metric)));
    expect(agreement.alpha).toBeCloseTo(expected, 12);
    expect(agreement).toMatchObject({ units: 11, codes: 40 });
  });

  it("puts words in the order of the levels", () => {
    const words = FOUR_OBSERVERS.map((row) =>
      row.map((code) => (code === null ? null : `level ${10 - code}`)),
    );
    const levels = [9, 8, 7, 6, 5].map((level) => `level ${level}`);
    const [ordered, nominal] = [
      expectOk(krippendorffAlpha(words, { metric: "ordinal", levels })),
      expectOk(krippendorffAlpha(words, { metric: "nominal", levels })),
    ];
    expect(ordered.alpha).toBeCloseTo(0.815387503754881, 12);
    expect(nominal.alpha).toBeCloseTo(0.743421052631579, 12);
  });

  it("counts 0 as far from any other amount as can be", () => {
    const codes = [
      [0, 4, 4],
      [4, 4, 0],
    ];
    const [ratio, nominal] = [NUMBERS("ratio"), NUMBERS("nominal")].map(
      (settings) => expectOk(krippendorffAlpha(codes, settings)).alpha,
    );
    expect(ratio).toBeCloseTo(nominal ?? Number.NaN, 14);
  });

  it("does not depend on the unit of amounts, however large", () => {
    const alphaIn = (unit: number) =>
      expectOk(
        krippendorffAlpha(
          [
            [1 * unit, 2 * unit, 3 * unit],
            [1 * unit, 3 * unit, 3 * unit],
          ],
          NUMBERS("interval"),
        ),
      ).alpha;
    expect(alphaIn(1e300)).toBeCloseTo(alphaIn(1) ?? Number.NaN, 12);
    expect(alphaIn(-1)).toBeCloseTo(alphaIn(1) ?? Number.NaN, 12);
  });

  it("tells the smallest amount there is from 0", () => {
    const codes = [
      [0, 5e-324, 2],
      [5e-324, 5e-324, 2],
    ];
    expect(expectOk(krippendorffAlpha(codes, NUMBERS("ratio"))).alpha).toBeCloseTo(
      1 - (5 * 2) / (2 * (3 + 2 + 6)),
      12,
    );
  });

  it.each(ALPHA_METRICS)("is absent, not 1, when the %s codes are all the same", (metric) => {
    for (const code of [0, 3]) {
      expect(
        expectOk(
          krippendorffAlpha(
            [
              [code, code],
              [code, code],
            ],
            NUMBERS(metric),
          ),
        ),
      ).toEqual({
        units: 2,
        codes: 4,
        alpha: null,
        reason: "no-variation",
      });
    }
  });

  it.each([
    ["nobody", []],
    ["one observer", [[1, 2, 3]]],
    [
      "observers who never speak of the same unit",
      [
        [1, null],
        [null, 2],
      ],
    ],
  ])("is absent for %s", (_name, codes) => {
    expect(expectOk(krippendorffAlpha(codes, NUMBERS("interval"))).reason).toBe("no-pairable-codes");
  });

  it.each([
    ["words where numbers are needed", "interval", null, "low", "a finite number"],
    ["an endless number", "ordinal", null, Number.POSITIVE_INFINITY, "a finite number"],
    ["a number that is none", "nominal", null, Number.NaN, "a finite number"],
    ["an amount below 0 in proportions", "ratio", null, -1, "a number from 0 up"],
    ["a word that is no level", "ordinal", ["low", "high"], "middle", "one of the levels"],
    ["a number among levels", "ordinal", ["low", "high"], 1, "one of the levels"],
  ] as const)("refuses %s", (_name, metric, levels, value, expected) => {
    const refused = krippendorffAlpha([[null, value]], { metric, levels });
    expect(expectRefusal(refused, "code-unplaced")).toEqual({
      code: "code-unplaced",
      row: 0,
      column: 1,
      value,
      expected,
    });
  });

  it("refuses rows of different lengths and levels that come twice", () => {
    expect(expectRefusal(krippendorffAlpha([[1], []], NUMBERS("nominal")), "code-row-misshapen").row).toBe(1);
    const refused = krippendorffAlpha([], { metric: "ordinal", levels: ["low", "low"] });
    expect(expectRefusal(refused, "alpha-level-repeated").level).toBe("low");
  });
});
