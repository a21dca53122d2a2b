import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRanks } from "./open-ranks.ts";
import { competitionRanks } from "./tie.ts";

const exact = (score: number) => ({ low: score, high: score });

describe("openRanks", () => {
  it("leaves exact scores their rank", () => {
    expect(openRanks([0.2, 0.9, 0.9].map(exact), [3, 1, 1])).toEqual([
      { best: 3, worst: 3 },
      { best: 1, worst: 1 },
      { best: 1, worst: 1 },
    ]);
  });

  it("says which places a wide score may still take, and which others may take because of it", () => {
    const bounds = [exact(0.9), { low: 0.1, high: 1 }, exact(0.5)];
    expect(openRanks(bounds, [1, 2, 3])).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 2, worst: 3 },
    ]);
  });

  it("always includes the present rank, also where a chain of near ties has put it elsewhere", () => {
    const chain = [1.8e-9, 0.9e-9, 0];
    expect(openRanks(chain.map(exact), competitionRanks(chain))[2]).toEqual({ best: 2, worst: 3 });
  });

  it("is empty for nothing", () => {
    expect(openRanks([], [])).toEqual([]);
  });

  it("is what placing every score at one end of its bounds gives", () => {
    const step = fc.integer({ min: 0, max: 6 });
    const intervals = fc.array(
      fc.tuple(step, step).map(([a, b]) => ({ low: Math.min(a, b) / 6, high: Math.max(a, b) / 6 })),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(intervals, (bounds) => {
        const ranks = competitionRanks(bounds.map(({ low, high }) => (low + high) / 2));
        for (const [place, open] of openRanks(bounds, ranks).entries()) {
          const placed = (own: "low" | "high", rival: "low" | "high") =>
            competitionRanks(bounds.map((bound, other) => bound[other === place ? own : rival]))[place];
          expect(open).toEqual({ best: placed("high", "low"), worst: placed("low", "high") });
        }
      }),
    );
  });
});
