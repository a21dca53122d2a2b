import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../testing/coalition-builder.ts";
import { deepFrozen } from "../testing/frozen.ts";
import { allSets, drafts, type PlainFigures, plainFront } from "../testing/random-coalition.ts";
import { coalitionFront, type FrontPoint } from "./front.ts";
import { coalitionModel } from "./model.ts";

const small = drafts({ candidates: 8, requirements: 6 });
const round = (figure: number) => Math.round(figure * 1e9) / 1e9;

describe("coalitionFront", () => {
  it("is exactly the front of all sets that keep the rules, with all its sets", () => {
    fc.assert(
      fc.property(small, (draft) => {
        const model = coalitionModel(deepFrozen(draft));
        fc.pre(model.ok);
        const { points, bound } = coalitionFront(model.value);
        const listed = points.flatMap((point) =>
          point.sets.map((members) => [
            point.size,
            round(point.coverage),
            point.weakestPair ?? -1,
            members.join(),
          ]),
        );
        const expected = plainFront(draft).map((set) => [
          set.size,
          round(set.coverage),
          set.weakest,
          set.members.join(),
        ]);
        const inOrder = (rows: readonly (readonly (string | number)[])[]) => rows.map(String).toSorted();
        fc.pre(points.every(({ setCount }) => setCount <= 20));
        expect(inOrder(listed)).toEqual(inOrder(expected));
        expect(bound).toBeNull();
        for (const point of points) {
          expect(point.isProven && point.isSetCountComplete).toBe(true);
          expect(point.setCount).toBe(point.sets.length);
          expect(point.first.brokenRules).toEqual([]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("does not depend on the order in which candidates and requirements arrive", () => {
    const shuffledTwice = small.chain((draft) =>
      fc.tuple(
        fc.constant(draft),
        fc.shuffledSubarray([...draft.candidates.keys()], { minLength: draft.candidates.length }),
        fc.shuffledSubarray([...draft.requirements.keys()], { minLength: draft.requirements.length }),
      ),
    );
    fc.assert(
      fc.property(shuffledTwice, ([draft, rows, columns]) => {
        const [model, shuffled] = [draft, reordered(draft, rows, columns)].map((one) => coalitionModel(one));
        fc.pre(model?.ok === true && shuffled?.ok === true);
        const figures = ({ size, coverage, weakestPair, setCount }: FrontPoint<string, string>) => [
          size,
          coverage,
          weakestPair,
          setCount,
        ];
        expect(coalitionFront(shuffled.value).points.map(figures)).toEqual(
          coalitionFront(model.value).points.map(figures),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("claims nothing that is not so, whatever the budget", () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 25 }), (draft, nodeBudget) => {
        const model = coalitionModel({ ...draft, limits: { nodeBudget } });
        fc.pre(model.ok);
        const { points, bound, search } = coalitionFront(model.value);
        const [sets, front] = [allSets(draft), plainFront(draft)];
        expect(bound === null).toBe(search.isComplete);
        for (const point of points) {
          const same = (set: PlainFigures) =>
            set.size === point.size &&
            Math.abs(set.coverage - point.coverage) < 1e-9 &&
            set.weakest === (point.weakestPair ?? -1);
          expect(sets.some((set) => set.members.join() === point.first.members.join() && same(set))).toBe(
            true,
          );
          expect(!point.isProven || front.some(same)).toBe(true);
          expect(point.setCount).toBeLessThanOrEqual(sets.filter(same).length);
        }
        for (const { size, coverage } of bound?.coverageAtMost ?? []) {
          const reached = sets.filter((set) => set.size <= size).map((set) => set.coverage);
          expect(coverage).toBeGreaterThan(Math.max(...reached) - 1e-9);
        }
        const floor = bound === null ? -1 : (bound.provenDownTo ?? 101);
        for (const { size, coverage, weakest } of front.filter((set) => set.weakest >= floor)) {
          const isListed = points.some(
            (point) =>
              point.size === size &&
              Math.abs(point.coverage - coverage) < 1e-9 &&
              (point.weakestPair ?? -1) === weakest,
          );
          expect(isListed).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function reordered(draft: Draft, rows: readonly number[], columns: readonly number[]): Draft {
  const taken = <T>(list: readonly T[], order: readonly number[]) => order.map((place) => list[place] as T);
  return {
    ...draft,
    candidates: taken(draft.candidates, rows),
    requirements: taken(draft.requirements, columns),
    capability: taken(draft.capability, rows).map((row) => taken(row, columns)),
    alignment: taken(draft.alignment, rows).map((row) => taken(row, rows)),
  };
}
