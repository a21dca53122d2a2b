import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { decisionOf, decisions } from "../testing/random-values.ts";
import { leadersOf } from "./leader.ts";
import { scoreTable } from "./score.ts";
import { weightStability } from "./stability.ts";

/** The weights with this one moved and the others in proportion, or in equal shares where they had none. */
function moved(weights: readonly number[], column: number, to: number): readonly number[] {
  const left = weights.reduce((sum, weight, other) => (other === column ? sum : sum + weight), 0);
  return weights.map((weight, other) => {
    if (other === column) return to;
    return (1 - to) * (left > 1e-9 ? weight / left : 1 / (weights.length - 1));
  });
}

const manyCriteria = decisions({ withGaps: false, minimum: 2 }).filter(
  ({ table }) => table.criteria.length > 1,
);

describe("stability intervals", () => {
  it("hold the present weight, keep the leader first inside and lose it just outside", () => {
    fc.assert(
      fc.property(
        manyCriteria,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ table, weights, rows }, part) => {
          const present = [...weights.values];
          const { criteria } = weightStability(expectOk(scoreTable(table, weights)));
          const leadersAt = (column: number, to: number) => {
            const decision = decisionOf(rows, moved(present, column, to));
            return leadersOf(expectOk(scoreTable(decision.table, decision.weights)));
          };
          for (const [column, { weight, intervals }] of (criteria ?? []).entries()) {
            for (const { leader, low, high, aheadBelow, aheadAbove } of intervals) {
              expect(low).toBeLessThanOrEqual(weight);
              expect(high).toBeGreaterThanOrEqual(weight);
              expect(leadersAt(column, low + part * (high - low))).toContain(leader);
              expect(low > 1e-4 && leadersAt(column, low - 1e-4).includes(leader)).toBe(false);
              expect(high < 1 - 1e-4 && leadersAt(column, high + 1e-4).includes(leader)).toBe(false);
              expect(low <= 1e-9 || aheadBelow.length > 0).toBe(true);
              expect(high >= 1 - 1e-9 || aheadAbove.length > 0).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are the same whatever order the alternatives come in", () => {
    fc.assert(
      fc.property(manyCriteria, ({ table, weights, rows }) => {
        const ends = (decision: typeof rows, names: readonly string[]) => {
          const again = decisionOf(decision, [...weights.values]).table;
          const { criteria } = weightStability(
            expectOk(scoreTable({ ...again, alternatives: names }, weights)),
          );
          return criteria?.flatMap(({ low, high }) => [low, high]) ?? [];
        };
        const forward = ends(rows, table.alternatives);
        for (const [index, end] of ends(rows.toReversed(), table.alternatives.toReversed()).entries()) {
          expect(end).toBeCloseTo(forward[index] as number, 10);
        }
      }),
    );
  });

  it("hold for the scores of what is known where values are missing", () => {
    const gapped = decisions({ withGaps: true, minimum: 2 }).filter(({ table }) => table.criteria.length > 1);
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(gapped, share, ({ table, weights, rows }, part) => {
        const present = [...weights.values];
        const { unscored } = expectOk(scoreTable(table, weights));
        const compared = table.alternatives.filter((name) => !unscored.includes(name));
        const { criteria } = weightStability(expectOk(scoreTable(table, weights)));
        const leadOf = (column: number, to: number) => {
          const decision = decisionOf(rows, moved(present, column, to));
          const { scores } = expectOk(scoreTable(decision.table, decision.weights));
          const scoreOf = (name: string) => scores[table.alternatives.indexOf(name)] as number;
          return (leader: string, rivals: readonly string[]) =>
            Math.min(...rivals.map((rival) => scoreOf(leader) - scoreOf(rival)));
        };
        for (const [column, { weight, intervals }] of (criteria ?? []).entries()) {
          for (const { leader, low, high, aheadBelow, aheadAbove } of intervals) {
            expect(low <= weight && weight <= high).toBe(true);
            expect(leadOf(column, low + part * (high - low))(leader, compared)).toBeGreaterThan(-1e-8);
            const steps = [0.1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6];
            const isOvertaken = (at: number, end: 0 | 1, ahead: readonly string[]) =>
              ahead.every((rival) =>
                steps.some((step) => leadOf(column, at + step * (end - at))(leader, [rival]) < 0),
              );
            expect(isOvertaken(low, 0, aheadBelow) && isOvertaken(high, 1, aheadAbove)).toBe(true);
            expect(low <= 1e-9 || aheadBelow.length > 0).toBe(true);
            expect(high >= 1 - 1e-9 || aheadAbove.length > 0).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
