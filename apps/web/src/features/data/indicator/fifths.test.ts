import fc from "fast-check";
import { expect, it } from "vitest";
import { fifths } from "./fifths.ts";

it("divides figures into five parts, equals together", () => {
  expect([10, 20, 30, 40, 50].map(fifths([10, 20, 30, 40, 50]))).toEqual([1, 2, 3, 4, 5]);
  expect([7, 7, 7].map(fifths([7, 7, 7]))).toEqual([1, 1, 1]);
});

it("never puts a larger figure in a lower part", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), (values) => {
      const parts = values.toSorted((a, b) => a - b).map(fifths(values));
      expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    }),
  );
});
