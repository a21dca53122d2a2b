import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreBoundRanks } from "./score-bound-ranks.ts";

describe("scoreBoundRanks", () => {
  it.each([
    {
      situation: "exact scores",
      lower: [0.7, 0.5, 0.7],
      upper: [0.7, 0.5, 0.7],
      ranks: [
        [1, 1],
        [3, 3],
        [1, 1],
      ],
    },
    {
      situation: "bounds apart",
      lower: [0.1, 0.5],
      upper: [0.4, 0.6],
      ranks: [
        [2, 2],
        [1, 1],
      ],
    },
    {
      situation: "bounds that overlap",
      lower: [0.1, 0.3, 0.8],
      upper: [0.4, 0.6, 0.9],
      ranks: [
        [2, 3],
        [2, 3],
        [1, 1],
      ],
    },
    {
      situation: "bounds that touch: a tie at best",
      lower: [0.1, 0.4],
      upper: [0.4, 0.6],
      ranks: [
        [1, 2],
        [1, 1],
      ],
    },
    { situation: "nobody", lower: [], upper: [], ranks: [] },
  ])("finds the ranks that are left open by $situation", ({ lower, upper, ranks }) => {
    expect(scoreBoundRanks(lower, upper).map(({ best, worst }) => [best, worst])).toEqual(ranks);
  });

  it("is what comparing with every rival gives", () => {
    const bound = fc.integer({ min: 0, max: 10 });
    const bounds = fc.array(
      fc.tuple(bound, bound).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    );
    fc.assert(
      fc.property(bounds, (list) => {
        const ranks = scoreBoundRanks(
          list.map(([low]) => low),
          list.map(([, high]) => high),
        );
        for (const [index, [low, high]] of list.entries()) {
          const rivals = list.filter((_rival, other) => other !== index);
          expect(ranks[index]).toEqual({
            best: 1 + rivals.filter(([rivalLow]) => rivalLow > high).length,
            worst: 1 + rivals.filter(([, rivalHigh]) => rivalHigh > low).length,
          });
        }
      }),
    );
  });
});
