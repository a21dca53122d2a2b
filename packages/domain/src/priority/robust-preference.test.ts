import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { robustPreferences } from "./robust-preference.ts";
import { type WeightStatement, weightSpace } from "./sampling/weight-space.ts";
import { valueBounds } from "./value-bounds.ts";
import { valueTableOf01 } from "./value-table.ts";

function preferencesOf(rows: readonly (readonly (number | null)[])[], statement: WeightStatement<string>) {
  const alternatives = rows.map((_row, row) => `a${row}`);
  const table = expectOk(valueTableOf01(alternatives, ["x", "y"], rows));
  return robustPreferences(valueBounds(table), expectOk(weightSpace<string>(["x", "y"], statement)));
}

const SIMPLEX = { kind: "uniform-simplex" } as const;

describe("robustPreferences", () => {
  it("say what holds under all weights and under some", () => {
    const { pairs } = expectOk(
      preferencesOf(
        [
          [0.9, 0.5],
          [0.4, 0.5],
          [0.2, 0.8],
        ],
        SIMPLEX,
      ),
    );
    expect(
      pairs.map((pair) => [
        `${pair.alternative} ${pair.rival}`,
        pair.isNecessarilyBetter,
        pair.isNeverWorse,
        pair.isPossiblyBetter,
      ]),
    ).toEqual([
      ["a0 a1", false, true, true],
      ["a0 a2", false, false, true],
      ["a1 a0", false, false, false],
      ["a1 a2", false, false, true],
      ["a2 a0", false, false, true],
      ["a2 a1", false, false, true],
    ]);
  });

  it("give the least and the most lead", () => {
    const order = { kind: "ordinal", order: ["x", "y"] } as const;
    const { pairs } = expectOk(
      preferencesOf(
        [
          [0.9, 0.3],
          [0.4, 0.5],
        ],
        order,
      ),
    );
    expect(pairs[0]).toMatchObject({ isNecessarilyBetter: true, isNeverWorse: true });
    expect(pairs[0]?.leastLead).toBeCloseTo(0.15, 12);
    expect(pairs[0]?.mostLead).toBeCloseTo(0.5, 12);
    expect(pairs[1]?.mostLead).toBeCloseTo(-0.15, 12);
  });

  it("heed what a missing value could be", () => {
    const { pairs } = expectOk(
      preferencesOf(
        [
          [0.6, null],
          [0.5, 0],
        ],
        SIMPLEX,
      ),
    );
    expect(pairs[0]).toMatchObject({ isNecessarilyBetter: false, isNeverWorse: true });
    expect(pairs[1]).toMatchObject({ isPossiblyBetter: false });
  });

  it.each([
    {
      situation: "one that is never first beside two that are",
      rows: [
        [0.9, 0.1],
        [0.1, 0.9],
        [0.45, 0.45],
      ],
      leaders: ["a0", "a1"],
    },
    {
      situation: "one that is first only in a tie",
      rows: [
        [0.9, 0.1],
        [0.1, 0.9],
        [0.5, 0.5],
      ],
      leaders: ["a0", "a1", "a2"],
    },
    { situation: "one alone", rows: [[0.2, 0.1]], leaders: ["a0"] },
    { situation: "nobody", rows: [], leaders: [] },
  ])("know who can be first: $situation", ({ rows, leaders }) => {
    expect(expectOk(preferencesOf(rows, SIMPLEX)).potentialLeaders).toEqual(leaders);
  });

  it("are refused for other criteria, and for more alternatives than can be compared", () => {
    const table = expectOk(valueTableOf01(["a"], ["x"], [[0.5]]));
    const space = expectOk(weightSpace<string>(["y"], SIMPLEX));
    expectRefusal(robustPreferences(valueBounds(table), space), "weights-for-other-criteria");
    const many = Array.from({ length: 501 }, () => [0.5, 0.5]);
    expectRefusal(preferencesOf(many, SIMPLEX), "too-many-alternatives");
  });
});
