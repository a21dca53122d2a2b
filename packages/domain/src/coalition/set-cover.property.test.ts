import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { minimumSetCover } from "./set-cover.ts";

const problems = fc.integer({ min: 1, max: 9 }).chain((setCount) =>
  fc.record({
    setCount: fc.constant(setCount),
    rows: fc.array(fc.array(fc.integer({ min: 0, max: setCount - 1 }), { maxLength: 4 }), { maxLength: 12 }),
  }),
);

describe("minimumSetCover", () => {
  it("finds the fewest of all choices of sets that cover what can be covered", () => {
    fc.assert(
      fc.property(
        problems,
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: 1000 }),
        (problem, nodeBudget) => {
          const coverable = problem.rows.filter((row) => row.length > 0);
          let fewest = problem.setCount;
          for (let chosen = 0; chosen < 2 ** problem.setCount; chosen++) {
            const size = chosen.toString(2).replaceAll("0", "").length;
            if (coverable.every((row) => row.some((set) => (chosen & (1 << set)) !== 0))) {
              fewest = Math.min(fewest, size);
            }
          }
          const { size, sizeAtLeast, sets, isProven } = expectOk(minimumSetCover({ ...problem, nodeBudget }));
          expect(coverable.every((row) => row.some((set) => sets.includes(set)))).toBe(true);
          expect(size).toBeGreaterThanOrEqual(fewest);
          expect(sizeAtLeast).toBeLessThanOrEqual(fewest);
          expect(isProven ? size : fewest).toBe(fewest);
          expect(isProven || nodeBudget < 1000).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
