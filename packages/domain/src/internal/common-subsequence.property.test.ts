import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonSubsequence } from "./common-subsequence.ts";

const sequences = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40, size: "max" });
const pairs = fc.oneof(
  fc.tuple(sequences, sequences),
  sequences.chain((whole) => fc.tuple(fc.constant(whole), fc.subarray(whole))),
);

/** The length of the longest common subsequence by the textbook table. */
function longest(before: readonly string[], after: readonly string[]): number {
  let row = [0, ...after.map(() => 0)];
  for (const one of before) {
    const next = [0];
    for (const [place, other] of after.entries()) {
      const best = one === other ? (row[place] ?? 0) + 1 : Math.max(row[place + 1] ?? 0, next[place] ?? 0);
      next.push(best);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("commonSubsequence", () => {
  it("matches only what is the same, onward on both sides", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        let last = [-1, -1];
        for (const [one, other] of commonSubsequence(before, after)) {
          expect(before[one]).toBe(after[other]);
          expect(one > (last[0] ?? 0) && other > (last[1] ?? 0)).toBe(true);
          last = [one, other];
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is as long as any", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(commonSubsequence(before, after)).toHaveLength(longest(before, after));
      }),
      { numRuns: 5000 },
    );
  });

  it("is as long the other way round", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(commonSubsequence(after, before)).toHaveLength(commonSubsequence(before, after).length);
      }),
    );
  });
});
