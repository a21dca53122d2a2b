import { describe, expect, it } from "vitest";
import {
  followedFor,
  MAINTAINED,
  MERCAPTOPURINE,
  NOT_MAINTAINED,
  PLACEBO,
} from "../../testing/published-survival.ts";
import { type ArrangementTest, arrangementsOf, arrangementTest, logRankScores } from "./curve-permutation.ts";
import type { FollowUp } from "./follow-up.ts";
import { logRank } from "./log-rank.ts";

const DRAWS = { draws: 20_000, seed: 7 };
const groupsOf = (...lists: readonly (readonly FollowUp[])[]) =>
  lists.map((followUps, index) => ({ group: `g${index}`, followUps }));

function expectExact(test: ArrangementTest) {
  if (test.kind !== "exact") throw new Error("not all arrangements were gone through");
  return test;
}

/** All ways to choose so many of a list. */
function choicesOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((one, index) =>
    choicesOf(list.slice(index + 1), size - 1).map((rest) => [one, ...rest]),
  );
}

/** The p of two groups with O − E reckoned anew for every arrangement. */
function reckonedP(first: readonly FollowUp[], second: readonly FollowUp[]): number {
  const all = [...first, ...second];
  const excess = (chosen: readonly FollowUp[]) => {
    const rest = all.filter((one) => !chosen.includes(one));
    const [figure] = logRank(groupsOf(chosen, rest)).groups;
    return Math.abs((figure?.observed ?? 0) - (figure?.expected ?? 0));
  };
  const every = choicesOf(all, first.length).map(excess);
  return every.filter((one) => one >= excess(first) - 1e-9).length / every.length;
}

describe("logRankScores", () => {
  it("add up to what each group has observed beyond what was expected", () => {
    for (const [first, second] of [
      [MERCAPTOPURINE, PLACEBO],
      [MAINTAINED, NOT_MAINTAINED],
    ] as const) {
      const scores = logRankScores([...first, ...second]);
      const [figure] = logRank(groupsOf(first, second)).groups;
      const own = scores.slice(0, first.length).reduce((sum, score) => sum + score, 0);
      expect(own).toBeCloseTo((figure?.observed ?? 0) - (figure?.expected ?? 0), 12);
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 12);
    }
  });
});

describe("arrangementsOf", () => {
  it.each([
    [[], 1],
    [[4], 1],
    [[5, 5], 252],
    [[6, 7], 1716],
    [[2, 3, 4], 1260],
    [[11, 12], 1_352_078],
    [[5000, 5000], Number.POSITIVE_INFINITY],
  ])("of groups of %j are %d", (sizes, expected) => {
    expect(arrangementsOf(sizes)).toBe(expected);
  });
});

describe("arrangementTest", () => {
  /** R 4.2.2, coin 1.4-2: `logrank_test(Surv(time, status) ~ group, distribution = "exact")`. */
  it.each([
    ["3 5 7 9+ 18", "12 19 20+ 20.5 33+", 16 / 252],
    ["4 6 11 15 21+ 24", "8 9+ 14 30 31+ 44 50+", 181 / 1716],
  ])("agrees with R's coin on %s against %s", (first, second, p) => {
    const test = expectExact(arrangementTest(groupsOf(followedFor(first), followedFor(second)), DRAWS));
    expect(test.p).toBeCloseTo(p, 14);
  });

  it.each([
    ["3 5 7 9+ 18", "12 19 20+ 20.5 33+"],
    ["1 1 2 2+ 4", "1 2 3 3 5+"],
    ["1 1 1", "2 2 2 2+"],
    ["5+ 6+ 7", "1 2 2"],
  ])("reckons all arrangements of %s against %s", (first, second) => {
    const [one, other] = [followedFor(first), followedFor(second)];
    expect(expectExact(arrangementTest(groupsOf(one, other), DRAWS)).p).toBeCloseTo(
      reckonedP(one, other),
      14,
    );
  });

  it("knows how small p could be at all", () => {
    const pair = (first: string, second: string) =>
      expectExact(arrangementTest(groupsOf(followedFor(first), followedFor(second)), DRAWS));
    expect(pair("1 2", "3 4 5")).toMatchObject({ p: 0.2, smallestP: 0.1, arrangements: 10 });
    expect(pair("1 3+", "3+ 3+ 3+")).toMatchObject({ p: 0.4, smallestP: 0.4 });
    expect(pair("3+ 3+", "3+")).toMatchObject({ p: 1, smallestP: 1 });
  });

  it("shares things out among more than two groups", () => {
    const lists = ["1 2", "3 4", "5 6"].map(followedFor);
    const test = expectExact(arrangementTest(groupsOf(...lists), DRAWS));
    expect(test.arrangements).toBe(90);
    expect(test.p).toBeGreaterThanOrEqual(test.smallestP);
    expect((test.p * 90) % 1).toBeCloseTo(0, 10);
    const mixed = expectExact(arrangementTest(groupsOf(...["1 4", "2 5", "3 6"].map(followedFor)), DRAWS));
    expect(test.p).toBeLessThan(mixed.p);
  });

  it("draws where there are too many, and gives the same figure for the same seed", () => {
    const groups = groupsOf(MAINTAINED, NOT_MAINTAINED);
    const test = arrangementTest(groups, DRAWS);
    expect(test).toEqual(arrangementTest(groups, DRAWS));
    expect(test).toMatchObject({ kind: "drawn", draws: 20_000, seed: 7 });
    expect(arrangementTest(groups, { ...DRAWS, seed: 8 }).p).not.toBe(test.p);
  });

  it("draws what going through all 1,352,078 arrangements finds, within twice its half-width", () => {
    const scores = logRankScores([...MAINTAINED, ...NOT_MAINTAINED]);
    const size = MAINTAINED.length;
    const observed = Math.abs(scores.slice(0, size).reduce((sum, score) => sum + score, 0)) - 1e-9;
    let [asFar, all] = [0, 0];
    const choose = (index: number, left: number, sum: number): void => {
      if (left === 0) {
        all++;
        if (Math.abs(sum) >= observed) asFar++;
        return;
      }
      for (let next = index; next <= scores.length - left; next++) {
        choose(next + 1, left - 1, sum + (scores[next] as number));
      }
    };
    choose(0, size, 0);
    expect(all).toBe(1_352_078);
    const drawn = arrangementTest(groupsOf(MAINTAINED, NOT_MAINTAINED), DRAWS);
    const halfWidth = drawn.kind === "drawn" ? drawn.halfWidth : 0;
    expect(Math.abs(drawn.p - asFar / all)).toBeLessThan(2 * halfWidth);
  });

  it("leaves no doubt of the remissions", () => {
    expect(arrangementTest(groupsOf(MERCAPTOPURINE, PLACEBO), DRAWS).p).toBeLessThan(0.001);
  });
});
