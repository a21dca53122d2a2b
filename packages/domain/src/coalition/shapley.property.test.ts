import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { gameOfWorths, votingGame } from "./game.ts";
import { highestLevelShapley } from "./highest-level.ts";
import { shapleyValues } from "./shapley.ts";
import { valuesBySampling } from "./shapley-sampling.ts";
import { votingPower } from "./voting-power.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `P${index + 1}`);
const games = fc.integer({ min: 0, max: 6 }).chain((count) =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: 2 ** count, maxLength: 2 ** count })
    .map((worths) => ({
      count,
      worths,
      game: expectOk(gameOfWorths(names(count), worths)),
    })),
);

/** Mean of what a player adds, over all orders. */
function byOrders(count: number, worths: readonly number[], player: number): number {
  const orders = permutations([...Array(count).keys()]);
  const added = orders.map((order) => {
    const before = order.slice(0, order.indexOf(player)).reduce((set, other) => set | (1 << other), 0);
    return (worths[before | (1 << player)] as number) - (worths[before] as number);
  });
  return added.reduce((sum, one) => sum + one, 0) / orders.length;
}

function permutations(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length === 0) return [[]];
  return list.flatMap((first) =>
    permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

describe("shapleyValues", () => {
  it("are the means over all orders, and add up to the worth of all", () => {
    fc.assert(
      fc.property(games, ({ count, worths, game }) => {
        const { values, worthOfAll } = expectOk(shapleyValues(game));
        for (const [index, { value }] of values.entries()) {
          expect(value).toBeCloseTo(byOrders(count, worths, index), 9);
        }
        expect(worthOfAll).toBe((worths.at(-1) ?? 0) - (worths[0] ?? 0));
        expect(values.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(worthOfAll, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("are a refusal or finite numbers, whatever the worths", () => {
    const wild = fc
      .integer({ min: 0, max: 4 })
      .chain((count) =>
        fc
          .array(fc.double(), { minLength: 2 ** count, maxLength: 2 ** count })
          .map((worths) => ({ count, worths })),
      );
    fc.assert(
      fc.property(wild, ({ count, worths }) => {
        const values = shapleyValues(expectOk(gameOfWorths(names(count), worths)));
        const found = values.ok ? values.value.values.map(({ value }) => value) : [];
        expect(found.every(Number.isFinite)).toBe(true);
        expect(values.ok || values.error.code === "worth-invalid").toBe(true);
      }),
    );
  });

  it("lie within four of their errors when orders are drawn, and are the same again for the same seed", () => {
    fc.assert(
      fc.property(games, fc.integer(), ({ game }, seed) => {
        const sampling = { orders: 400, seed };
        const sampled = expectOk(valuesBySampling(game, sampling));
        expect(expectOk(valuesBySampling(game, sampling))).toEqual(sampled);
        for (const [index, exact] of expectOk(shapleyValues(game)).values.entries()) {
          const { value, errorHalfWidth } = sampled.values[index] as (typeof sampled.values)[number];
          expect(Math.abs(value - exact.value)).toBeLessThanOrEqual(4 * errorHalfWidth + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("highestLevelShapley", () => {
  it("are the Shapley values of the game of the highest level", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 1, 2, 3.5, 4), { maxLength: 7 }), (levels) => {
        const worthOf = (isIn: Readonly<Uint8Array>) =>
          levels.reduce<number>(
            (highest, level, index) => (isIn[index] === 1 ? Math.max(highest, level) : highest),
            0,
          );
        const { values } = expectOk(shapleyValues({ players: names(levels.length), worthOf }));
        const split = expectOk(highestLevelShapley(levels));
        for (const [index, { value }] of values.entries()) expect(split[index]).toBeCloseTo(value, 9);
      }),
    );
  });
});

describe("votingPower", () => {
  it("are the Shapley values of the voting game", () => {
    const votes = fc.array(fc.constantFrom(0, 1, 1, 2, 3, 7, 0.5, 1 / 3), { maxLength: 8 });
    fc.assert(
      fc.property(votes, fc.constantFrom(1, 2, 3.5, 5, 9, 40), (list: number[], quota: number) => {
        const { values } = expectOk(shapleyValues(expectOk(votingGame(names(list.length), list, quota))));
        const powers = expectOk(votingPower(names(list.length), list, quota));
        for (const [index, { value }] of values.entries()) expect(powers[index]).toBeCloseTo(value, 12);
      }),
      { numRuns: 200 },
    );
  });
});
