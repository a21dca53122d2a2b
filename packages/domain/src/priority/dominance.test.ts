import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { decisionOf, decisions, type Row } from "../testing/random-values.ts";
import { dominatorsOf, nonDominated } from "./dominance.ts";
import { scoreTable } from "./score.ts";

function tableOf(rows: readonly Row[]) {
  return decisionOf(
    rows,
    (rows[0] ?? [0]).map(() => 1),
  ).table;
}

describe("nonDominated", () => {
  it.each([
    { situation: "nothing", rows: [], front: [] },
    { situation: "one alternative", rows: [[0, 0]], front: ["a0"] },
    {
      situation: "a clear best",
      rows: [
        [1, 1],
        [0.5, 0.5],
        [1, 0.9],
      ],
      front: ["a0"],
    },
    {
      situation: "a trade-off",
      rows: [
        [0.9, 0.4],
        [0.6, 0.6],
        [0.5, 0.5],
      ],
      front: ["a0", "a1"],
    },
    {
      situation: "a tie on one criterion",
      rows: [
        [0.9, 0.4],
        [0.9, 0.5],
      ],
      front: ["a1"],
    },
    {
      situation: "duplicates, which stay together",
      rows: [
        [0.9, 0.5],
        [0.9, 0.5],
        [0.1, 0.4],
      ],
      front: ["a0", "a1"],
    },
    {
      situation: "differences below the tolerance",
      rows: [
        [0.9, 0.5],
        [0.9 + 5e-10, 0.5 - 5e-10],
      ],
      front: ["a0", "a1"],
    },
    { situation: "one criterion with a tie", rows: [[0.3], [0.7], [0.7]], front: ["a1", "a2"] },
    {
      situation: "three criteria in a ring",
      rows: [
        [1, 0.5, 0],
        [0, 1, 0.5],
        [0.5, 0, 1],
        [0, 0.4, 0],
      ],
      front: ["a0", "a1", "a2"],
    },
    {
      situation: "values beyond the scale",
      rows: [
        [1.5, -0.5],
        [1, -1],
        [-2, 0],
      ],
      front: ["a0", "a2"],
    },
  ])("is the front of $situation", ({ rows, front }) => {
    expect(nonDominated(tableOf(rows))).toEqual({ certain: front, possible: front });
  });

  it("tells what is certain from what missing values leave open", () => {
    const table = tableOf([
      [0.9, 0.2],
      [null, 0.3],
      [0.5, 0.1],
      [0.2, null],
    ]);
    expect(nonDominated(table)).toEqual({ certain: [], possible: ["a0", "a1", "a3"] });
    expect(expectOk(dominatorsOf(table, "a2"))).toEqual({ certain: ["a0"], possible: ["a0", "a1"] });
    expect(expectOk(dominatorsOf(table, "a3"))).toEqual({ certain: [], possible: ["a0", "a1", "a2"] });
    expect(
      nonDominated(
        tableOf([
          [1, 0.2],
          [null, 0.1],
        ]),
      ).certain,
    ).toEqual(["a0"]);
  });
});

describe("dominatorsOf", () => {
  it("names who is at least as good throughout and better once", () => {
    const table = tableOf([
      [0.9, 0.4],
      [0.6, 0.6],
      [0.5, 0.4],
      [0.9, 0.4],
    ]);
    expect(expectOk(dominatorsOf(table, "a2"))).toEqual({
      certain: ["a0", "a1", "a3"],
      possible: ["a0", "a1", "a3"],
    });
    expect(expectOk(dominatorsOf(table, "a0"))).toEqual({ certain: [], possible: [] });
  });

  it("refuses what the table does not have", () => {
    expectRefusal(dominatorsOf(tableOf([[1]]), "b"), "alternative-unknown");
  });
});

describe("dominance", () => {
  it("leaves out exactly those that have a dominator", () => {
    fc.assert(
      fc.property(decisions({ withGaps: true }), ({ table }) => {
        const { certain, possible } = nonDominated(table);
        for (const alternative of table.alternatives) {
          const dominators = expectOk(dominatorsOf(table, alternative));
          expect(certain.includes(alternative)).toBe(dominators.possible.length === 0);
          expect(possible.includes(alternative)).toBe(dominators.certain.length === 0);
        }
      }),
    );
  });

  it("never puts the dominated first when every criterion counts", () => {
    fc.assert(
      fc.property(decisions({ withGaps: false, minimum: 1 }), ({ table, rows }) => {
        const counting = decisionOf(
          rows,
          table.criteria.map((_criterion, index) => index + 1),
        );
        const { scores } = expectOk(scoreTable(table, counting.weights));
        const leader = table.alternatives[scores.indexOf(Math.max(...scores))];
        expect(nonDominated(table).certain).toContain(leader);
      }),
    );
  });

  it("keeps the certain on the front, and the front within the possible, whatever the gaps turn out to be", () => {
    const anything = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(decisions({ withGaps: true }), fc.infiniteStream(anything), ({ table, rows }, found) => {
        const { certain, possible } = nonDominated(table);
        const filled = rows.map((row) => row.map((entry) => entry ?? (found.next().value as number)));
        const front = nonDominated(tableOf(filled)).certain;
        expect(front).toEqual(expect.arrayContaining([...certain]));
        expect(possible).toEqual(expect.arrayContaining([...front]));
      }),
    );
  });
});
