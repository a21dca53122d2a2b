import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { rowsOf, stanceTables } from "../testing/random-stances.ts";
import { distanceBetween } from "./distance.ts";
import { distanceIn, groupDistance, pairDistances } from "./pairs.ts";
import { issueSpreads } from "./spread.ts";
import type { StanceTable } from "./stance-entry.ts";
import { stanceTableOfValues } from "./stance-table.ts";

const tables = stanceTables(3);

function reordered(table: StanceTable<string, string>, holders: readonly string[]) {
  const rows = rowsOf(table);
  const chosen = holders.map((holder) => rows[table.holders.indexOf(holder)] ?? []);
  return expectOk(stanceTableOfValues(holders, table.issues, chosen));
}

describe("distances", () => {
  it("lie in 0 to 1, are the same there and back, and 0 to oneself", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const pairs = pairDistances(table);
        for (const first of table.holders) {
          for (const second of table.holders) {
            const distance = distanceIn(pairs, first, second);
            expect(distance).toBe(distanceIn(pairs, second, first));
            if (distance === null) continue;
            expect(distance >= 0 && distance <= 1).toBe(true);
            expect(first !== second || distance === 0).toBe(true);
          }
        }
      }),
    );
  });

  it("are the same one by one as all at once, and their parts add up to them", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const pairs = pairDistances(table);
        for (const first of table.holders) {
          for (const second of table.holders) {
            const pair = expectOk(distanceBetween(table, first, second));
            const parts = pair.contributions.reduce((sum, { contribution }) => sum + contribution, 0);
            expect(parts).toBeCloseTo(pair.distance ?? 0, 12);
            expect(distanceIn(pairs, first, second) === null).toBe(pair.reason !== null);
            if (pair.reason !== null) continue;
            expect(distanceIn(pairs, first, second)).toBeCloseTo(pair.distance, 12);
            expect(pair.alignment + pair.distance).toBeCloseTo(1, 15);
          }
        }
      }),
    );
  });

  it("do not change when somebody joins, leaves or stands elsewhere in the table", () => {
    const tableAndOrder = tables.chain((table) =>
      fc.tuple(fc.constant(table), fc.shuffledSubarray([...table.holders], { minLength: 2 })),
    );
    fc.assert(
      fc.property(tableAndOrder, ([table, holders]) => {
        const [all, some] = [pairDistances(table), pairDistances(reordered(table, holders))];
        for (const first of holders) {
          for (const second of holders) {
            expect(distanceIn(some, first, second)).toBe(distanceIn(all, first, second));
          }
        }
      }),
    );
  });

  it("keep the triangle inequality where everything is known and options are equally far apart", () => {
    const plain = stanceTables(0).filter(({ issues }) =>
      issues.issues.every((issue) => issue.kind !== "nominal" || issue.optionDistances === null),
    );
    fc.assert(
      fc.property(plain, (table) => {
        const pairs = pairDistances(table);
        const between = (first: string, second: string) => distanceIn(pairs, first, second) ?? 0;
        for (const a of table.holders) {
          for (const b of table.holders) {
            for (const c of table.holders)
              expect(between(a, c)).toBeLessThanOrEqual(between(a, b) + between(b, c) + 1e-9);
          }
        }
      }),
    );
  });
});

describe("a group", () => {
  it("is never further apart in the mean than its weakest pair, and its issues make up the mean", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const group = groupDistance(pairDistances(table));
        const parts = issueSpreads(table).reduce((sum, { contribution }) => sum + contribution, 0);
        expect(parts).toBeCloseTo(group.mean ?? 0, 12);
        if (group.mean === null) return;
        expect(group.mean).toBeLessThanOrEqual(group.weakest.distance + 1e-12);
        expect(group.weakest.pairs.length).toBeGreaterThan(0);
        expect(group.comparedPairs + group.uncomparable.length).toBe(group.pairs);
      }),
    );
  });
});
