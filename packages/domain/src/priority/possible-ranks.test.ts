import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { possibleRanks } from "./possible-ranks.ts";
import { type WeightStatement, weightSpace } from "./sampling/weight-space.ts";
import { valueBounds } from "./value-bounds.ts";
import { valueTableOf01 } from "./value-table.ts";

type Row = readonly (number | null)[];

function ranksOf(rows: readonly Row[], statement: WeightStatement<string>, nodesMaximum?: number) {
  const criteria = ["x", "y", "z"].slice(0, rows[0]?.length ?? 2);
  const table = expectOk(
    valueTableOf01(
      rows.map((_row, row) => `a${row}`),
      criteria,
      rows,
    ),
  );
  const space = expectOk(weightSpace<string>(criteria, statement));
  return possibleRanks(valueBounds(table), space, nodesMaximum);
}

function rangesOf(rows: readonly Row[], statement: WeightStatement<string>) {
  return expectOk(ranksOf(rows, statement)).map(({ best, worst }) => [best.rank, worst.rank]);
}

const SIMPLEX = { kind: "uniform-simplex" } as const;

describe("possibleRanks", () => {
  it.each<{
    situation: string;
    rows: readonly Row[];
    statement: WeightStatement<string>;
    ranges: number[][];
  }>([
    {
      situation: "any weights",
      rows: [
        [0.9, 0.1],
        [0.5, 0.5],
        [0.1, 0.9],
        [0.4, 0.4],
      ],
      statement: SIMPLEX,
      ranges: [
        [1, 4],
        [1, 2],
        [1, 4],
        [3, 4],
      ],
    },
    {
      situation: "an order",
      rows: [
        [0.9, 0.1],
        [0.5, 0.5],
        [0.1, 0.9],
      ],
      statement: { kind: "ordinal", order: ["x", "y"] },
      ranges: [
        [1, 1],
        [1, 2],
        [1, 3],
      ],
    },
    {
      situation: "intervals",
      rows: [
        [0.9, 0.1],
        [0.5, 0.5],
        [0.1, 0.9],
      ],
      statement: { kind: "interval", intervals: { x: { low: 0.6, high: 0.9 }, y: { low: 0, high: 1 } } },
      ranges: [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    },
    {
      situation: "fixed weights: ties take the better rank",
      rows: [
        [0.8, 0.2],
        [0.5, 0.5],
        [0.1, 0.3],
      ],
      statement: { kind: "fixed", points: { x: 1, y: 1 } },
      ranges: [
        [1, 1],
        [1, 1],
        [3, 3],
      ],
    },
    {
      situation: "fixed weights and a missing value",
      rows: [
        [0.8, null],
        [0.5, 0.5],
        [0.9, 0.7],
      ],
      statement: { kind: "fixed", points: { x: 1, y: 1 } },
      ranges: [
        [1, 3],
        [2, 3],
        [1, 2],
      ],
    },
    {
      situation: "any weights and a missing value",
      rows: [
        [0.8, null],
        [0.5, 0.5],
      ],
      statement: SIMPLEX,
      ranges: [
        [1, 2],
        [1, 2],
      ],
    },
    {
      situation: "duplicates",
      rows: [
        [0.3, 0.6],
        [0.3, 0.6],
      ],
      statement: SIMPLEX,
      ranges: [
        [1, 1],
        [1, 1],
      ],
    },
    { situation: "one alternative", rows: [[0.3, 0.6]], statement: SIMPLEX, ranges: [[1, 1]] },
    { situation: "no alternative", rows: [], statement: SIMPLEX, ranges: [] },
  ])("are exact under $situation", ({ rows, statement, ranges }) => {
    expect(rangesOf(rows, statement)).toEqual(ranges);
  });

  it("come with weights under which they are taken", () => {
    const [first] = expectOk(
      ranksOf(
        [
          [0.9, 0.1],
          [0.1, 0.9],
        ],
        SIMPLEX,
      ),
    );
    const [x = 0, y = 0] = first?.worst.weights ?? [];
    expect(first?.worst).toMatchObject({ rank: 2, bound: 2, isProven: true });
    expect(0.1 * x + 0.9 * y).toBeGreaterThan(0.9 * x + 0.1 * y);
  });

  it("say so when the search was cut off, and how far the rank could still go", () => {
    const rows = [
      [0.3, 0.3, 0.3],
      [0.9, 0, 0],
      [0, 0.9, 0],
      [0, 0, 0.9],
    ];
    const [first] = expectOk(ranksOf(rows, SIMPLEX, 0));
    expect(first?.worst).toMatchObject({ rank: 1, bound: 4, isProven: false });
    expect(first?.best).toMatchObject({ rank: 1, bound: 1, isProven: true });
    const [proven] = expectOk(ranksOf(rows, SIMPLEX));
    expect(proven?.worst).toMatchObject({ rank: 3, bound: 3, isProven: true });
  });

  it("are refused for other criteria, and for more alternatives than can be compared", () => {
    const table = expectOk(valueTableOf01(["a"], ["x"], [[0.5]]));
    const space = expectOk(weightSpace<string>(["y"], SIMPLEX));
    expectRefusal(possibleRanks(valueBounds(table), space), "weights-for-other-criteria");
    const many = Array.from({ length: 501 }, () => [0.5, 0.5]);
    expect(expectRefusal(ranksOf(many, SIMPLEX), "too-many-alternatives")).toEqual({
      code: "too-many-alternatives",
      alternatives: 501,
      maximum: 500,
    });
  });
});
