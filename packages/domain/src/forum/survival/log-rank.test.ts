import { describe, expect, it } from "vitest";
import { type Fraction, fraction, minus, numberOf, over, plus, times } from "../../testing/fraction.ts";
import {
  followedFor,
  MAINTAINED,
  MERCAPTOPURINE,
  NOT_MAINTAINED,
  PLACEBO,
} from "../../testing/published-survival.ts";
import type { FollowUp } from "./follow-up.ts";
import { logRank } from "./log-rank.ts";

/** Expected events of the first of two groups, and the variance, straight from the lists in exact fractions. */
function exactTwoGroups(first: readonly FollowUp[], second: readonly FollowUp[]) {
  const all = [...first, ...second];
  const eventTimes = new Set(all.filter(({ isEvent }) => isEvent).map(({ time }) => time));
  let expected: Fraction = fraction(0);
  let variance: Fraction = fraction(0);
  for (const at of eventTimes) {
    const atRisk = (list: readonly FollowUp[]) => list.filter(({ time }) => time >= at).length;
    const [n, own] = [atRisk(all), atRisk(first)];
    const d = all.filter(({ time, isEvent }) => isEvent && time === at).length;
    expected = plus(expected, fraction(d * own, n));
    if (n > 1) variance = plus(variance, fraction(d * (n - d) * own * (n - own), n * n * (n - 1)));
  }
  const observed = fraction(first.filter(({ isEvent }) => isEvent).length);
  const excess = minus(observed, expected);
  return { expected, variance, statistic: over(times(excess, excess), variance) };
}

const two = (first: readonly FollowUp[], second: readonly FollowUp[]) =>
  logRank([
    { group: "first", followUps: first },
    { group: "second", followUps: second },
  ]);

describe("logRank on published data", () => {
  /** R 4.2.2, survival 3.5-3: `survdiff(Surv(time, status) ~ group)`. */
  it.each([
    [
      "6-mercaptopurine and placebo",
      MERCAPTOPURINE,
      PLACEBO,
      [9, 21],
      19.2505009480311,
      16.7929409892165,
      4.16880911e-5,
    ],
    [
      "maintained or not",
      MAINTAINED,
      NOT_MAINTAINED,
      [7, 11],
      10.6893359923007,
      3.3963886989776,
      0.0653393220405052,
    ],
  ] as const)("agrees with R on %s", (_name, first, second, observed, expected, statistic, p) => {
    const { groups, chiSquare } = two(first, second);
    expect(groups.map((group) => group.observed)).toEqual(observed);
    expect(groups[0]?.expected).toBeCloseTo(expected, 12);
    expect(chiSquare?.statistic).toBeCloseTo(statistic, 11);
    expect(chiSquare?.degreesOfFreedom).toBe(1);
    expect(chiSquare?.p).toBeCloseTo(p, 12);
  });

  it("agrees with R on three groups", () => {
    const { groups, chiSquare } = logRank([
      { group: "6-mercaptopurine", followUps: MERCAPTOPURINE },
      { group: "placebo", followUps: PLACEBO },
      { group: "maintained", followUps: MAINTAINED },
    ]);
    expect(groups.map(({ observed }) => observed)).toEqual([9, 21, 7]);
    const expected = [15.727686360731, 8.25487414710316, 13.0174394921658];
    for (const [index, figure] of expected.entries()) expect(groups[index]?.expected).toBeCloseTo(figure, 12);
    expect(chiSquare?.statistic).toBeCloseTo(28.5526918059407, 10);
    expect(chiSquare?.degreesOfFreedom).toBe(2);
    expect(chiSquare?.p).toBeCloseTo(6.30756526e-7, 14);
  });

  it.each([
    ["6-mercaptopurine and placebo", MERCAPTOPURINE, PLACEBO],
    ["maintained or not", MAINTAINED, NOT_MAINTAINED],
    ["the times of both pairs, crossed", MAINTAINED, PLACEBO],
  ])("agrees with exact fractions on %s", (_name, first, second) => {
    const exact = exactTwoGroups(first, second);
    const { groups, chiSquare } = two(first, second);
    expect(groups[0]?.expected).toBeCloseTo(numberOf(exact.expected), 12);
    expect(chiSquare?.statistic).toBeCloseTo(numberOf(exact.statistic), 11);
  });

  it("shows why textbooks print 16.79: the variance of the remissions is 6.257", () => {
    expect(numberOf(exactTwoGroups(MERCAPTOPURINE, PLACEBO).variance)).toBeCloseTo(6.2569605736755, 12);
  });
});

describe("logRank", () => {
  it("leaves out of the test a group that nobody watched until the first event", () => {
    const early = followedFor("1+ 2+");
    const { groups, chiSquare } = logRank([
      { group: "early", followUps: early },
      { group: "first", followUps: MAINTAINED },
      { group: "second", followUps: NOT_MAINTAINED },
    ]);
    expect(groups[0]).toEqual({ group: "early", followed: 2, observed: 0, expected: 0 });
    expect(chiSquare?.degreesOfFreedom).toBe(1);
    expect(chiSquare?.statistic).toBeCloseTo(3.3963886989776, 11);
  });

  it.each([
    ["no group", []],
    ["one group", [{ group: "alone", followUps: MAINTAINED }]],
    [
      "groups without events",
      [
        { group: "first", followUps: followedFor("4+ 5+") },
        { group: "second", followUps: followedFor("6+") },
      ],
    ],
    [
      "groups in which everything ends at once",
      [
        { group: "first", followUps: followedFor("4 4") },
        { group: "second", followUps: followedFor("4 3+") },
      ],
    ],
    [
      "an empty group beside another",
      [
        { group: "first", followUps: [] },
        { group: "second", followUps: followedFor("4 5") },
      ],
    ],
  ])("has no test for %s", (_name, groups) => {
    expect(logRank(groups).chiSquare).toBeNull();
  });

  it("counts the last one at risk in what is expected and not in the variance", () => {
    const exact = exactTwoGroups(followedFor("1 5"), followedFor("2 3"));
    const { groups, chiSquare } = two(followedFor("1 5"), followedFor("2 3"));
    expect(groups[0]?.expected).toBeCloseTo(numberOf(exact.expected), 14);
    expect(chiSquare?.statistic).toBeCloseTo(numberOf(exact.statistic), 13);
  });
});
