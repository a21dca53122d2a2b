import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eigenpairs, inverseOf } from "./symmetric-matrix.ts";

const symmetric = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size })
      .map((entries) =>
        Array.from({ length: size }, (_row, row) =>
          Array.from(
            { length: size },
            (_column, column) => entries[Math.min(row, column) * size + Math.max(row, column)] ?? 0,
          ),
        ),
      ),
  );

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((sum, entry, index) => sum + entry * (vector[index] ?? 0), 0));
}

describe("eigenpairs", () => {
  it("gives what the matrix only stretches, the greatest first", () => {
    expect(
      eigenpairs([
        [2, 1],
        [1, 2],
      ]),
    ).toEqual([
      {
        value: expect.closeTo(3, 14),
        vector: [expect.closeTo(Math.SQRT1_2, 14), expect.closeTo(Math.SQRT1_2, 14)],
      },
      {
        value: expect.closeTo(1, 14),
        vector: [expect.closeTo(Math.SQRT1_2, 14), expect.closeTo(-Math.SQRT1_2, 14)],
      },
    ]);
    expect(eigenpairs([])).toEqual([]);
    expect(
      eigenpairs([
        [0, 0],
        [0, 0],
      ]).map(({ value }) => value),
    ).toEqual([0, 0]);
  });

  it("holds for every symmetric matrix, with vectors of length 1 at right angles", () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const pairs = eigenpairs(matrix);
        for (const [index, { value, vector }] of pairs.entries()) {
          for (const [row, entry] of times(matrix, vector).entries())
            expect(entry).toBeCloseTo(value * (vector[row] ?? 0), 9);
          for (const [other, pair] of pairs.entries()) {
            const [product] = times([vector], pair.vector);
            expect(product).toBeCloseTo(Number(index === other), 9);
          }
          expect(value).toBeLessThanOrEqual((pairs[index - 1]?.value ?? Number.POSITIVE_INFINITY) + 1e-9);
        }
      }),
    );
  });
});

describe("inverseOf", () => {
  it("undoes the matrix, also where rows must be exchanged", () => {
    expect(
      inverseOf([
        [0, 2],
        [2, 0],
      ]),
    ).toEqual([
      [0, 0.5],
      [0.5, 0],
    ]);
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const shifted = matrix.map((row, at) =>
          row.map((entry, column) => entry + (at === column ? 100 : 0)),
        );
        const inverse = inverseOf(shifted);
        for (const [at, row] of shifted.entries()) {
          for (const [column, entry] of times(
            inverse.map((_row, index) => inverse.map((other) => other[index] ?? 0)),
            row,
          ).entries()) {
            expect(entry).toBeCloseTo(Number(at === column), 9);
          }
        }
      }),
    );
  });
});
