import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { followUpLists } from "../../testing/random-follow-ups.ts";
import { compareCurves } from "./curve-comparison.ts";
import { logRank } from "./log-rank.ts";

const lists = fc.array(followUpLists({ maxLength: 6 }), { minLength: 2, maxLength: 3 });
const named = lists.map((all) => all.map((followUps, index) => ({ group: `g${index}`, followUps })));
const SMALL = { followedMinimum: 1, eventsMinimum: 1, reachableP: 0.999 };

describe("a comparison of curves", () => {
  it("expects as many events in all as there were", () => {
    fc.assert(
      fc.property(named, (groups) => {
        const figures = logRank(groups).groups;
        const observed = figures.reduce((sum, figure) => sum + figure.observed, 0);
        expect(figures.reduce((sum, figure) => sum + figure.expected, 0)).toBeCloseTo(observed, 10);
      }),
    );
  });

  it("finds every p between the smallest and 1, and a statistic of at least 0", () => {
    fc.assert(
      fc.property(named, (groups) => {
        const { arrangement, chiSquare, tooFew } = expectOk(
          compareCurves(groups, { draws: 200, seed: 1 }, SMALL),
        );
        expect(arrangement === null).toBe(tooFew.length > 0);
        const least = arrangement?.kind === "exact" ? arrangement.smallestP : 0;
        expect(arrangement?.p ?? 1).toBeGreaterThanOrEqual(least);
        expect(arrangement?.p ?? 1).toBeLessThanOrEqual(1);
        expect(chiSquare?.statistic ?? 0).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change when all times are stretched alike", () => {
    fc.assert(
      fc.property(named, fc.integer({ min: 2, max: 30 }), (groups, factor) => {
        const stretched = groups.map(({ group, followUps }) => ({
          group,
          followUps: followUps.map(({ time, isEvent }) => ({ time: time * factor, isEvent })),
        }));
        expect(logRank(stretched)).toEqual(logRank(groups));
      }),
    );
  });

  it("finds nothing between a group and its double", () => {
    fc.assert(
      fc.property(followUpLists({ minLength: 1, maxLength: 5 }), (list) => {
        const groups = ["one", "other"].map((group) => ({ group, followUps: list }));
        const { chiSquare } = logRank(groups);
        expect(chiSquare?.statistic ?? 0).toBeCloseTo(0, 9);
        const compared = expectOk(compareCurves(groups, { draws: 200, seed: 1 }, SMALL));
        expect(compared.arrangement?.p ?? 1).toBeCloseTo(1, 12);
      }),
      { numRuns: 60 },
    );
  });
});
