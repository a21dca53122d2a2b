import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSets, drafts } from "../testing/random-coalition.ts";
import { bestCoverageBySize } from "./coverage-by-size.ts";
import { coalitionModel } from "./model.ts";

describe("bestCoverageBySize", () => {
  it("finds what the best of all sets of each size covers", () => {
    fc.assert(
      fc.property(drafts({ candidates: 8, requirements: 6 }), (draft) => {
        const model = coalitionModel(draft);
        fc.pre(model.ok);
        const sets = allSets(draft);
        const { sizes, search } = bestCoverageBySize(model.value);
        expect(search.isComplete).toBe(true);
        const bestOf = (size: number) =>
          Math.max(...sets.filter((set) => set.size <= size).map(({ coverage }) => coverage));
        for (const { size, coverage, coverageAtMost, members } of sizes) {
          expect(coverage).toBeCloseTo(bestOf(size), 9);
          expect(coverageAtMost).toBe(coverage);
          const set = sets.find((one) => one.members.join() === members.join());
          expect(set?.coverage).toBeCloseTo(coverage, 9);
          expect(set?.size).toBeLessThanOrEqual(size);
        }
        expect(sizes.at(-1)?.coverage ?? 0).toBeCloseTo(bestOf(draft.candidates.length), 9);
      }),
      { numRuns: 500 },
    );
  });

  it("bounds from both sides whatever the budget", () => {
    const budgets = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(drafts({ candidates: 8, requirements: 6 }), budgets, (draft, nodeBudget) => {
        const model = coalitionModel({ ...draft, limits: { nodeBudget } });
        fc.pre(model.ok);
        const sets = allSets(draft);
        for (const { size, coverage, coverageAtMost } of bestCoverageBySize(model.value).sizes) {
          const best = Math.max(...sets.filter((set) => set.size <= size).map((set) => set.coverage));
          expect(coverage).toBeLessThan(best + 1e-9);
          expect(coverageAtMost).toBeGreaterThan(best - 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });
});
