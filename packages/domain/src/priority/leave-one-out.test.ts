import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { decisionOf, type Row } from "../testing/random-values.ts";
import { ordersWithoutOne } from "./leave-one-out.ts";
import { scoreTable } from "./score.ts";

function orders(rows: readonly Row[], points: readonly number[]) {
  const { table, weights } = decisionOf(rows, points);
  return ordersWithoutOne(expectOk(scoreTable(table, weights)));
}

describe("ordersWithoutOne", () => {
  it("weighs the other criteria as if they were all", () => {
    const found = orders(
      [
        [0.9, 0.2, 0.2],
        [0.5, 0.6, 0.4],
        [0.4, 0.6, 0.4],
      ],
      [2, 1, 1],
    );
    expect(found.map(({ without, ranks, leaders }) => [without, [...(ranks ?? [])], leaders])).toEqual([
      ["c0", [3, 1, 1], ["a1", "a2"]],
      ["c1", [1, 2, 3], ["a0"]],
      ["c2", [1, 2, 3], ["a0"]],
    ]);
    expect(found[0]?.scores?.[0]).toBeCloseTo(0.2, 12);
  });

  it("has no order when no weight is left", () => {
    expect(orders([[0.9, 0.2]], [1, 0])).toMatchObject([
      { without: "c0", scores: null, ranks: null, unscored: ["a0"], leaders: [] },
      { without: "c1", leaders: ["a0"] },
    ]);
    expect(orders([[0.9]], [1])).toMatchObject([{ ranks: null }]);
  });

  it("sets aside what is known on the left-out criterion alone", () => {
    const found = orders(
      [
        [0.9, null],
        [0.5, 0.6],
      ],
      [1, 1],
    );
    expect(found[0]).toMatchObject({ unscored: ["a0"], ranks: Uint32Array.of(0, 1), leaders: ["a1"] });
  });
});
