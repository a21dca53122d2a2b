import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSets, drafts } from "../testing/random-coalition.ts";
import { minimumCoalitions } from "./minimum-sets.ts";
import { coalitionModel } from "./model.ts";

describe("minimumCoalitions", () => {
  it("finds exactly the smallest of all sets that cover the most", () => {
    fc.assert(
      fc.property(drafts({ candidates: 8, requirements: 5 }), (draft) => {
        const model = coalitionModel({ ...draft, limits: { setsListedMaximum: 100 } });
        fc.pre(model.ok);
        const sets = allSets(draft);
        const most = Math.max(...sets.map(({ coverage }) => coverage));
        const best = sets.filter(({ coverage }) => coverage > most - 1e-9);
        const size = Math.min(...best.map((set) => set.size));
        const smallest = best.filter((set) => set.size === size);

        const found = minimumCoalitions(model.value);
        const expected = size === 0 ? null : size;
        expect(found.size).toBe(expected);
        fc.pre(found.size !== null);
        expect(found.coverage).toBeCloseTo(most, 9);
        expect([found.setCount, found.isSetCountComplete]).toEqual([smallest.length, true]);
        const textOf = (members: readonly string[]) => members.join();
        expect(found.sets.map(textOf).toSorted()).toEqual(
          smallest.map(({ members }) => textOf(members)).toSorted(),
        );
        const known = smallest.filter(({ weakest }) => weakest >= 0).map(({ sum }) => sum);
        const first = smallest.find(({ members }) => textOf(members) === textOf(found.first.members));
        expect(first?.sum).toBeCloseTo(known.length === 0 ? (first?.sum ?? 0) : Math.max(...known), 9);
      }),
      { numRuns: 500 },
    );
  });
});
