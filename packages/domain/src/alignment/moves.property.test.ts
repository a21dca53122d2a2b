import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { stanceTables } from "../testing/random-stances.ts";
import type { StanceValue } from "./issue.ts";
import { closestChanges, type SingleChange, singleChanges } from "./moves.ts";
import { groupDistance, pairDistances } from "./pairs.ts";
import { placesOf, valueAt } from "./place.ts";
import type { StanceTable } from "./stance-entry.ts";
import { stanceOf } from "./stance-table.ts";
import { whatIf } from "./what-if.ts";

const tables = stanceTables(2);
type Table = StanceTable<string, string>;

/** Every change there is, each tried on the whole table; amounts at every half unit of their range. */
function tried(table: Table): readonly { readonly change: string; readonly reduction: number }[] {
  return table.holders.flatMap((holder) =>
    table.issues.issues.flatMap((issue) => {
      const entry = stanceOf(table, holder, issue.id);
      if (!("value" in entry)) return [];
      const places = placesOf(issue) ?? Array.from({ length: 51 }, (_, index) => index / 2 - 5);
      return places
        .map((place) => valueAt(issue, place))
        .filter((to) => to !== entry.value)
        .map((to) => {
          const { reduction } = expectOk(whatIf(table, [{ holder, issue: issue.id, to }]));
          return { change: keyOf(holder, issue.id, to), reduction: reduction ?? 0 };
        });
    }),
  );
}

function keyOf(holder: string, issue: string, to: StanceValue): string {
  return JSON.stringify([holder, issue, to]);
}

describe("single changes", () => {
  it("reduce the mean distance by what trying them shows", () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const change of expectOk(singleChanges(table))) {
          const effect = expectOk(whatIf(table, [change]));
          expect(change.reduction).toBeCloseTo(effect.reduction ?? Number.NaN, 10);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are never better than the closest, however many are tried", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const all = tried(table);
        const best = all.reduce((most, { reduction }) => Math.max(most, reduction), 0);
        const { closest } = expectOk(closestChanges(table));
        expect(closest?.reduction ?? 0).toBeCloseTo(best, 9);
        if (closest === null) return;
        const named = closest.changes.map(({ holder, issue, to }) => keyOf(holder, issue, to));
        for (const { reduction } of all.filter(({ change }) => named.includes(change))) {
          expect(reduction).toBeCloseTo(best, 8);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("come in falling order and hold each change once", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const changes = expectOk(singleChanges(table));
        const keys = changes.map(({ holder, issue, to }) => keyOf(holder, issue, to));
        expect(new Set(keys).size).toBe(keys.length);
        for (const [index, change] of changes.entries()) {
          expect(change.reduction).toBeLessThanOrEqual((changes[index - 1]?.reduction ?? 1) + 1e-9);
          expect(Number.isFinite(change.reduction)).toBe(true);
        }
      }),
    );
  });

  it("on equally distant options known of everyone, the best goes to what most others hold", () => {
    const nominal = stanceTables(0).filter(({ issues }) =>
      issues.issues.some(
        (issue) => issue.kind === "nominal" && issue.optionDistances === null && issue.weight > 0,
      ),
    );
    fc.assert(
      fc.property(nominal, (table) => {
        for (const holder of table.holders) {
          for (const issue of table.issues.issues) {
            if (issue.kind !== "nominal" || issue.optionDistances !== null) continue;
            const scope = { holders: [holder], issues: [issue.id] };
            const changes = expectOk(closestChanges(table, scope)).closest?.changes ?? [];
            const others = table.holders.filter((other) => other !== holder);
            const held = (option: StanceValue) =>
              others.filter((other) => {
                const entry = stanceOf(table, other, issue.id);
                return "value" in entry && entry.value === option;
              }).length;
            const most = Math.max(...issue.options.map(held));
            for (const { to } of changes as readonly SingleChange<string, string>[])
              expect(held(to)).toBe(most);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("follow the closed form when everything is known", () => {
    fc.assert(
      fc.property(stanceTables(0), (table) => {
        const size = table.holders.length;
        const before = groupDistance(pairDistances(table)).mean ?? 0;
        for (const { holder, issue: id, to, reduction } of expectOk(singleChanges(table))) {
          const column = table.issues.issues.findIndex((issue) => issue.id === id);
          const after = expectOk(whatIf(table, [{ holder, issue: id, to }]));
          const shifts = after.pairs.filter(({ first, second }) => first === holder || second === holder);
          const moved = shifts.reduce((sum, pair) => sum + (pair.reduction ?? 0), 0);
          expect(reduction).toBeCloseTo((2 * moved) / (size * (size - 1)), 10);
          expect(Math.abs(reduction)).toBeLessThanOrEqual(
            (2 * (table.issues.shares[column] ?? 0)) / size + 1e-9,
          );
          expect(before - reduction).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });
});
