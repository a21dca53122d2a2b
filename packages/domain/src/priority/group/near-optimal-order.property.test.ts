import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permutations } from "../../testing/random-ballots.ts";
import { nearOptimalCost } from "./near-optimal-order.ts";

const costTables = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    costs: fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: size * size, maxLength: size * size })
      .map((list) => Float64Array.from(list)),
  }),
);

describe("nearOptimalCost", () => {
  it("is the cost of an order: never below the least, never above that of the worst", () => {
    fc.assert(
      fc.property(costTables, ({ size, costs }) => {
        const all = permutations(Array.from({ length: size }, (_entry, index) => index)).map((order) =>
          order.reduce(
            (sum, first, place) =>
              order
                .slice(place + 1)
                .reduce((total, later) => total + (costs[later * size + first] ?? 0), sum),
            0,
          ),
        );
        expect(all).toContain(nearOptimalCost(costs, size));
      }),
    );
  });

  it("finds the least where one order contradicts nothing, whatever order the items come in", () => {
    const order = [3, 0, 4, 1, 2];
    const costs = Float64Array.from({ length: 25 }, (_entry, at) =>
      order.indexOf(Math.floor(at / 5)) < order.indexOf(at % 5) ? 1 : 0,
    );
    expect(nearOptimalCost(costs, 5)).toBe(0);
  });
});
