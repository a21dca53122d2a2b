import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { stanceTables } from "../testing/random-stances.ts";
import { holderMap } from "./map.ts";
import { tableOfHolders } from "./narrow.ts";
import { distanceIn, pairDistances } from "./pairs.ts";

const tables = stanceTables(2);

describe("a map", () => {
  it("lies around its middle and states the stress that its places have", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const pairs = pairDistances(table);
        const { places, unplaced, stress } = holderMap(pairs);
        expect(places.length + unplaced.length).toBe(table.holders.length);
        expect(places.reduce((sum, { x }) => sum + x, 0)).toBeCloseTo(0, 9);
        expect(places.reduce((sum, { y }) => sum + y, 0)).toBeCloseTo(0, 9);
        let [misfit, extent] = [0, 0];
        for (const a of places) {
          for (const b of places) {
            const given = distanceIn(pairs, a.holder, b.holder);
            const drawn = Math.hypot(a.x - b.x, a.y - b.y);
            misfit += given === null ? 0 : (drawn - given) ** 2;
            extent += given === null ? 0 : drawn ** 2;
          }
        }
        expect(stress ?? 0).toBeCloseTo(extent === 0 ? 0 : Math.sqrt(misfit / extent), 6);
        expect(stress ?? 0).toBeLessThan(1);
      }),
      { numRuns: 50 },
    );
  });

  it("is the same in whatever order the holders come", () => {
    const shuffled = tables.chain((table) =>
      fc.tuple(
        fc.constant(table),
        fc.shuffledSubarray([...table.holders], { minLength: table.holders.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([table, holders]) => {
        const other = expectOk(tableOfHolders(table, holders));
        expect(holderMap(pairDistances(other))).toEqual(holderMap(pairDistances(table)));
      }),
      { numRuns: 50 },
    );
  });
});
