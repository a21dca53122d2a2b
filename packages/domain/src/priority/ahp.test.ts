import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { PRIORITIZATION_RULES, type PrioritizationOptions, prioritiesFrom } from "./ahp.ts";
import { comparisonMatrix } from "./comparison-matrix.ts";

function priorities(rows: readonly (readonly number[])[], options: PrioritizationOptions = {}) {
  return prioritiesFrom(expectOk(comparisonMatrix(rows)), options);
}

function expectClose(found: Iterable<number>, expected: readonly number[], digits: number): void {
  for (const [index, value] of [...found].entries())
    expect(value).toBeCloseTo(expected[index] as number, digits);
}

/** Papathanasiou and Ploskas 2018, chapter 5; two criteria with the same comparisons. */
const CRITERIA = [
  [1, 1, 5, 3],
  [1, 1, 5, 3],
  [0.2, 0.2, 1, 1 / 3],
  [1 / 3, 1 / 3, 3, 1],
];

/** Comparisons that agree with these weights. */
function consistent(weights: readonly number[]): readonly (readonly number[])[] {
  return weights.map((own) => weights.map((other) => own / other));
}

describe("priorities from comparisons", () => {
  it("are the principal eigenvector with its eigenvalue", () => {
    const { weights, consistency } = priorities(CRITERIA);
    expectClose(
      weights,
      [0.3898616418225332, 0.3898616418225331, 0.06792478346563134, 0.15235193288930238],
      12,
    );
    expect(consistency.lambdaMax).toBeCloseTo(4.043493461607889, 11);
    expect(consistency.index).toBeCloseTo(0.014497820535963, 11);
    expect(consistency.ratio).toBeCloseTo(0.014497820535963 / 0.9, 11);
  });

  it("are the row geometric means", () => {
    const { weights } = priorities(CRITERIA, { rule: "geometric-mean" });
    const means = CRITERIA.map((row) => row.reduce((product, entry) => product * entry, 1) ** 0.25);
    const sum = means.reduce((total, mean) => total + mean, 0);
    expectClose(
      weights,
      means.map((mean) => mean / sum),
      14,
    );
  });

  it("are the means of the scaled columns, with the eigenvalue estimated", () => {
    const { weights, consistency } = priorities(
      [
        [1, 3, 5],
        [1 / 3, 1, 2],
        [0.2, 0.5, 1],
      ],
      { rule: "column-mean" },
    );
    const first = (1 / (23 / 15) + 3 / 4.5 + 5 / 8) / 3;
    expect(weights[0]).toBeCloseTo(first, 14);
    expect(consistency.lambdaMax).toBeCloseTo(3.0037, 4);
  });

  it.each(PRIORITIZATION_RULES)("by %s are the weights themselves when comparisons agree", (rule) => {
    const { weights, consistency } = priorities(consistent([4, 2, 1, 1]), { rule });
    expectClose(weights, [0.5, 0.25, 0.125, 0.125], 14);
    expect(consistency.lambdaMax).toBeCloseTo(4, 12);
    expect(consistency.ratio).toBeCloseTo(0, 12);
  });

  it.each([
    { rows: [[1]], weights: [1] },
    {
      rows: [
        [1, 9],
        [1 / 9, 1],
      ],
      weights: [0.9, 0.1],
    },
  ])("have a ratio of 0 and no NaN for one or two things", ({ rows, weights }) => {
    const found = priorities(rows);
    expectClose(found.weights, weights, 14);
    expect(found.consistency).toMatchObject({ index: 0, ratio: 0 });
  });

  it("name the table of random indexes, and have no ratio beyond it", () => {
    const options = { randomIndexTable: "tummala-ling-1998" } as const;
    expect(priorities(CRITERIA, options).consistency).toMatchObject({
      ratio: expect.closeTo(0.014497820535963 / 0.8921, 11),
      randomIndexTable: "tummala-ling-1998",
    });
    const sixteen = consistent(Array.from({ length: 16 }, (_entry, index) => index + 1));
    expect(priorities(sixteen, options).consistency.ratio).toBeNull();
  });

  it("are found for contradictions of any size", () => {
    for (const x of [9, 1e3, 1e9]) {
      const { weights, consistency } = priorities([
        [1, x, 1 / x],
        [1 / x, 1, x],
        [x, 1 / x, 1],
      ]);
      expectClose(weights, [1 / 3, 1 / 3, 1 / 3], 12);
      expect(consistency.lambdaMax / (1 + x + 1 / x)).toBeCloseTo(1, 12);
    }
  });

  it("are found for weights that lie far apart", () => {
    for (const rule of PRIORITIZATION_RULES) {
      const { weights, consistency } = priorities(consistent([1e6, 1, 1e-3]), { rule });
      expect((weights[2] as number) / 1e-9).toBeCloseTo(1, 5);
      expect(consistency.lambdaMax).toBeCloseTo(3, 12);
    }
  });

  it("solve A w = λ w, add up to 1 and follow the things when these change places", () => {
    const comparison = fc
      .tuple(fc.boolean(), fc.integer({ min: 1, max: 9 }))
      .map(([up, x]) => (up ? x : 1 / x));
    const upper = fc.array(comparison, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(upper, fc.constantFrom(...PRIORITIZATION_RULES), (list, rule) => {
        const at = (i: number, j: number): number =>
          i === j ? 1 : i < j ? (list[i * 4 - (i * (i + 1)) / 2 + j - 1] as number) : 1 / at(j, i);
        const five = [0, 1, 2, 3, 4];
        const { weights, consistency } = priorities(
          five.map((i) => five.map((j) => at(i, j))),
          { rule },
        );
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(consistency.lambdaMax).toBeGreaterThanOrEqual(5 - 1e-9);
        for (const i of five) {
          const image = five.reduce((sum, j) => sum + at(i, j) * (weights[j] as number), 0);
          const isEigen = Math.abs(image - consistency.lambdaMax * (weights[i] as number)) < 1e-11;
          expect(rule !== "eigenvector" || isEigen).toBe(true);
        }
        const reversed = priorities(
          five.map((i) => five.map((j) => at(4 - i, 4 - j))),
          { rule },
        );
        expectClose([...reversed.weights].toReversed(), [...weights], 12);
      }),
    );
  });
});
