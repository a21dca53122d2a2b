import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { krippendorffAlpha } from "./krippendorff.ts";
import { krippendorffAlphaOfSets, SET_METRICS } from "./krippendorff-sets.ts";

describe("krippendorffAlphaOfSets", () => {
  it.each(SET_METRICS)("is the nominal alpha by %s where each set holds one code", (metric) => {
    const codes = [
      ["a", "b", "b", null],
      ["a", "b", "a", "c"],
      ["a", "c", "b", "c"],
    ];
    const sets = codes.map((row) => row.map((code) => (code === null ? null : [code])));
    const nominal = expectOk(krippendorffAlpha(codes, { metric: "nominal", levels: null }));
    expect(expectOk(krippendorffAlphaOfSets(sets, metric)).alpha).toBeCloseTo(
      nominal.alpha ?? Number.NaN,
      14,
    );
  });

  it("tells sets apart by what they share, and MASI by whether one holds the other", () => {
    const sets = [
      [["a"], ["a", "b"]],
      [
        ["b", "a", "a"],
        ["b", "c"],
      ],
    ];
    const [a, ab, bc] = [1, 2, 1];
    const expected = (within: number, aToAb: number, abToBc: number, aToBc: number) =>
      1 - (3 * within) / (2 * (a * ab * aToAb + ab * bc * abToBc + a * bc * aToBc));
    expect(expectOk(krippendorffAlphaOfSets(sets, "jaccard")).alpha).toBeCloseTo(
      expected(2 * (1 / 2) + 2 * (2 / 3), 1 / 2, 2 / 3, 1),
      14,
    );
    expect(expectOk(krippendorffAlphaOfSets(sets, "masi")).alpha).toBeCloseTo(
      expected(2 * (2 / 3) + 2 * (8 / 9), 2 / 3, 8 / 9, 1),
      14,
    );
  });

  it("knows an empty set from nothing said", () => {
    expect(
      expectOk(
        krippendorffAlphaOfSets(
          [
            [[], ["a"]],
            [[], null],
          ],
          "masi",
        ),
      ),
    ).toMatchObject({ units: 1, reason: "no-variation" });
    expect(
      expectOk(
        krippendorffAlphaOfSets(
          [
            [[], ["a"]],
            [[], ["a"]],
          ],
          "jaccard",
        ),
      ).alpha,
    ).toBe(1);
    expect(
      expectOk(
        krippendorffAlphaOfSets(
          [
            [[], ["a"]],
            [["a"], ["a"]],
          ],
          "masi",
        ),
      ).alpha,
    ).toBeCloseTo(0, 14);
  });

  it("refuses rows of different lengths", () => {
    expect(expectRefusal(krippendorffAlphaOfSets([[["a"]], []], "masi"), "code-row-misshapen").entries).toBe(
      0,
    );
  });
});
