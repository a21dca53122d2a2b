import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { decisionOf, decisions, rowsOf, weightPoints } from "../testing/random-values.ts";
import { scoreTable } from "./score.ts";

const ANY = decisions({ withGaps: true });

describe("scores", () => {
  it("are the sum of their contributions", () => {
    fc.assert(
      fc.property(ANY, ({ table, weights }) => {
        const { scores, contributions } = expectOk(scoreTable(table, weights));
        const columns = table.criteria.length;
        for (const [row, score] of scores.entries()) {
          const parts = contributions.subarray(row * columns, (row + 1) * columns);
          const sum = parts.reduce((total, part) => total + part, 0);
          expect(Math.abs(sum - score)).toBeLessThanOrEqual(1e-12);
        }
      }),
    );
  });

  it("lie with their coverage between 0 and 1, and between their bounds", () => {
    fc.assert(
      fc.property(ANY, ({ table, weights }) => {
        const { scores, coverage, lower, upper, unscored } = expectOk(scoreTable(table, weights));
        for (const [row, score] of scores.entries()) {
          for (const part of [score, coverage[row], lower[row], upper[row]]) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(1 + 1e-12);
          }
          if (unscored.includes(table.alternatives[row] as string)) continue;
          expect(score).toBeGreaterThanOrEqual((lower[row] as number) - 1e-12);
          expect(score).toBeLessThanOrEqual((upper[row] as number) + 1e-12);
        }
      }),
    );
  });

  it("stay within the bounds whatever the gaps turn out to be", () => {
    fc.assert(
      fc.property(ANY, fc.double({ min: 0, max: 1, noNaN: true }), ({ table, weights, rows }, found) => {
        const { lower, upper } = expectOk(scoreTable(table, weights));
        const filled = decisionOf(
          rows.map((row) => row.map((entry, column) => entry ?? (column % 2 === 0 ? found : 1 - found))),
          [...weights.values],
        );
        for (const [row, score] of expectOk(scoreTable(filled.table, filled.weights)).scores.entries()) {
          expect(score).toBeGreaterThanOrEqual((lower[row] as number) - 1e-12);
          expect(score).toBeLessThanOrEqual((upper[row] as number) + 1e-12);
        }
      }),
    );
  });

  it("of the other alternatives stay the same when one is added or the order changes", () => {
    fc.assert(
      fc.property(ANY, ({ table, weights, rows }) => {
        const { scores } = expectOk(scoreTable(table, weights));
        const added = decisionOf(
          [[...table.criteria].map(() => 1), ...rows.toReversed()],
          [...weights.values],
        );
        const after = [...expectOk(scoreTable(added.table, weights)).scores];
        expect(after.slice(1).toReversed()).toEqual([...scores]);
      }),
    );
  });

  it("are the same for the same points times any number", () => {
    fc.assert(
      fc.property(
        decisions({ withGaps: false }),
        fc.integer({ min: 2, max: 1000 }),
        ({ table, weights, rows }, times) => {
          const { scores } = expectOk(scoreTable(table, weights));
          const multiplied = decisionOf(
            rows,
            [...weights.values].map((weight) => weight * times),
          );
          const again = expectOk(scoreTable(multiplied.table, multiplied.weights)).scores;
          for (const [row, score] of scores.entries()) expect(again[row]).toBeCloseTo(score, 12);
        },
      ),
    );
  });

  it("never fall when one value rises", () => {
    const raised = fc
      .tuple(rowsOf(fc.integer({ min: 0, max: 10 }), 3, 1), weightPoints(3), fc.nat(), fc.nat({ max: 2 }))
      .map(([rows, points, place, column]) => ({ rows, points, place: place % rows.length, column }));
    fc.assert(
      fc.property(raised, ({ rows, points, place, column }) => {
        const tenths = rows.map((row) => row.map((entry) => (entry as number) / 20));
        const better = tenths.map((row, index) =>
          row.map((v, j) => (index === place && j === column ? v + 0.3 : v)),
        );
        const before = decisionOf(tenths, points);
        const after = decisionOf(better, points);
        const [first, second] = [before, after].map(
          (d) => expectOk(scoreTable(d.table, d.weights)).scores[place],
        );
        expect(second).toBeGreaterThanOrEqual(first as number);
      }),
    );
  });
});
