import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { boxOf, polls, raterRows, ratersWith, tableOf } from "../../testing/random-ballots.ts";
import { borda } from "./borda.ts";
import { concordancePermutation } from "./concordance-permutation.ts";
import { condorcetWinner, copeland } from "./copeland.ts";
import { groupAgreement } from "./group-agreement.ts";
import { kendallTau } from "./kendall-tau.ts";
import { concordance } from "./kendall-w.ts";
import { rankSimilarity } from "./rank-similarity.ts";

const lists = fc.integer({ min: 0, max: 12 }).chain((size) => {
  const list = fc.array(fc.option(fc.integer({ min: -4, max: 4 }), { freq: 8 }), {
    minLength: size,
    maxLength: size,
  });
  return fc.tuple(list, list);
});
type Numbers = readonly (number | null)[];
const tauOf = (first: Numbers, second: Numbers) => expectOk(kendallTau(first, second)).value;
const negated = (list: Numbers) => list.map((number) => (number === null ? null : -number));

/** Whether a number that is none stands anywhere in it. */
function hasNaN(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasNaN);
}

describe("Kendall's tau-b", () => {
  it("is what counting every pair finds", () => {
    fc.assert(
      fc.property(lists, ([first, second]) => {
        const known = first.flatMap((x, at) => {
          const y = second[at] ?? null;
          return x === null || y === null ? [] : [{ x, y }];
        });
        const pairs = known.flatMap((a, at) =>
          known.slice(0, at).map((b) => [a.x - b.x, a.y - b.y] as const),
        );
        const difference = pairs.reduce((sum, [x, y]) => sum + Math.sign(x * y), 0);
        const untied = pairs.filter(([x]) => x !== 0).length * pairs.filter(([, y]) => y !== 0).length;
        const tau = tauOf(first, second);
        expect(tau === null).toBe(untied === 0);
        expect(tau ?? 0).toBeCloseTo(difference / Math.sqrt(Math.max(1, untied)), 12);
      }),
    );
  });

  it("is symmetric, within −1 and 1, flips with one list, and is 1 with itself", () => {
    fc.assert(
      fc.property(lists, ([first, second]) => {
        const tau = tauOf(first, second);
        expect(tauOf(second, first)).toBe(tau);
        expect(Math.abs(tau ?? 0)).toBeLessThanOrEqual(1);
        expect(Object.is(tau, -0)).toBe(false);
        expect(tauOf(first, negated(second)) ?? 0).toBeCloseTo(-(tau ?? 0), 14);
        expect(tauOf(first, first) ?? 1).toBe(1);
      }),
    );
  });
});

describe("rank similarity", () => {
  const rankings = fc.integer({ min: 2, max: 9 }).chain((size) => {
    const places = Array.from({ length: size }, (_entry, index) => index + 1);
    const ranking = fc.shuffledSubarray(places, { minLength: size });
    return fc.tuple(ranking, ranking);
  });

  it("lies within −1 and 1 without ties, WS from 0 on, and is 1 only for the same ranking", () => {
    fc.assert(
      fc.property(rankings, ([first, second]) => {
        const { spearman, weightedSpearman, ws } = expectOk(rankSimilarity(first, second));
        for (const { value } of [spearman, weightedSpearman, ws]) {
          expect(Math.abs(value ?? 2)).toBeLessThanOrEqual(1 + 1e-12);
          expect((value ?? 2) > 1 - 1e-9).toBe(first.every((rank, at) => rank === second[at]));
        }
        expect(ws.value ?? -1).toBeGreaterThanOrEqual(-1e-12);
        const turned = expectOk(rankSimilarity(second, first));
        expect(turned.spearman).toEqual(spearman);
        expect(turned.weightedSpearman).toEqual(weightedSpearman);
      }),
    );
  });
});

describe("Kendall's W", () => {
  it("lies from 0 to 1, at or above its uncorrected value, with p within the same", () => {
    fc.assert(
      fc.property(raterRows(), (rows) => {
        const agreement = concordance(ratersWith(...rows));
        if (agreement.value === null) return;
        expect(agreement.value).toBeGreaterThanOrEqual(0);
        expect(agreement.value).toBeLessThanOrEqual(1);
        expect(agreement.uncorrected).toBeLessThanOrEqual(agreement.value);
        expect(agreement.chiSquare.p).toBeGreaterThanOrEqual(0);
        expect(agreement.chiSquare.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is 1 for raters who order alike", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 9 }), (row) => {
        const { value } = concordance(ratersWith(row, row, row));
        expect(value ?? 1).toBe(1);
        expect(value === null).toBe(new Set(row).size === 1);
      }),
    );
  });

  it("gives the mean Spearman of all pairs where nobody has ties", () => {
    const orders = fc.array(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(orders, (rows) => {
        const pairs = rows.flatMap((first, at) =>
          rows.slice(0, at).map((second) => expectOk(rankSimilarity(first, second)).spearman.value ?? 2),
        );
        const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
        expect(concordance(ratersWith(...rows))).toMatchObject({
          meanSpearman: { value: expect.closeTo(mean, 12) },
        });
      }),
    );
  });
});

describe("Borda and Copeland", () => {
  it("give means from 0 to 1 and scores that add up to 0, and place a Condorcet winner first by Copeland", () => {
    fc.assert(
      fc.property(polls({ itemsMaximum: 7, isWeighted: true }), (poll) => {
        for (const { mean, rank } of borda(boxOf(poll))) {
          expect(mean === null).toBe(rank === null);
          expect(mean ?? 0).toBeGreaterThanOrEqual(0);
          expect(mean ?? 0).toBeLessThanOrEqual(1);
        }
        const entries = copeland(tableOf(poll));
        expect(entries.reduce((sum, { score }) => sum + score, 0)).toBe(0);
        const winner = condorcetWinner(tableOf(poll));
        const first = entries.filter(({ rank }) => rank === 1).map(({ item }) => item);
        expect(winner === null ? [] : first).toEqual(winner === null ? [] : [winner]);
      }),
    );
  });
});

describe("group agreement", () => {
  it("never lets out a number that is none", () => {
    fc.assert(
      fc.property(raterRows(), (rows) => {
        const ballots = ratersWith(...rows);
        expect(hasNaN(groupAgreement(ballots))).toBe(false);
        expect(hasNaN(concordancePermutation(ballots, { draws: 20, seed: 1 }))).toBe(false);
      }),
    );
  });

  it("keeps its figures, under other names, when items are renamed and moved", () => {
    const rowsAndPlaces = raterRows().chain((rows) => {
      const places = [...(rows[0] ?? []).keys()];
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(places, { minLength: places.length }));
    });
    fc.assert(
      fc.property(rowsAndPlaces, ([rows, places]) => {
        const before = groupAgreement(ratersWith(...rows));
        const after = groupAgreement(
          ratersWith(...rows.map((row) => places.map((place) => row[place] as number | null))),
        );
        expect(after.concordance.value).toBe(before.concordance.value);
        expect(after.taus).toEqual(before.taus);
        const figures = ({ borda: entries }: typeof before) =>
          entries.map(({ item: _item, ...rest }) => rest);
        expect(figures(after)).toEqual(places.map((place) => figures(before)[place]));
        const kemenyOf = ({ kemeny }: typeof before) => {
          const { disagreements, agreements, optima } = expectOk(kemeny);
          return { disagreements, agreements, optima };
        };
        expect(kemenyOf(after)).toEqual(kemenyOf(before));
      }),
    );
  });
});
