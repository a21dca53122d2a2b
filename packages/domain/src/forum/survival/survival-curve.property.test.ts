import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../../testing/expect-result.ts";
import { followUpLists, followUps } from "../../testing/random-follow-ups.ts";
import type { FollowUp } from "./follow-up.ts";
import { medianTime, survivalAt, survivalCurve, timeUntil } from "./survival-curve.ts";

const curveOf = (list: readonly FollowUp[]) => expectOk(survivalCurve(list));

describe("a survival curve", () => {
  it("falls from 1 and never rises, within its limits, within 0 and 1", () => {
    fc.assert(
      fc.property(followUpLists(), (list) => {
        let before = 1;
        for (const { survival, low, high, variance } of curveOf(list).points) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(survival).toBeGreaterThanOrEqual(0);
          before = survival;
          if (low === null) continue;
          expect(0 < low && low <= survival && survival <= high && high < 1).toBe(true);
          expect(variance).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("is the same whatever order things come in", () => {
    const twice = followUpLists().chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(twice, ([list, shuffled]) => {
        expect(curveOf(shuffled)).toEqual(curveOf(list));
      }),
    );
  });

  it("does not change before a time because something is followed longer from then on", () => {
    fc.assert(
      fc.property(
        followUpLists({ minLength: 1 }),
        fc.nat(29),
        fc.integer({ min: 1, max: 9 }),
        (list, at, longer) => {
          const index = at % list.length;
          const { time } = list[index] as FollowUp;
          const later = list.with(index, { time: time + longer, isEvent: false });
          const until = (points: readonly FollowUp[]) =>
            curveOf(points).points.filter((point) => point.time < time);
          expect(until(later)).toEqual(until(list));
        },
      ),
    );
  });

  it("does not care how long what is censored after the last event is followed", () => {
    fc.assert(
      fc.property(followUpLists(), followUps, (list, { time }) => {
        const lastEvent = Math.max(0, ...list.filter(({ isEvent }) => isEvent).map((one) => one.time));
        const open = (waited: number) => [...list, { time: lastEvent + waited, isEvent: false }];
        const steps = (points: readonly FollowUp[]) =>
          curveOf(points)
            .points.filter(({ events }) => events > 0)
            .map(({ censored: _censored, ...step }) => step);
        expect(steps(open(time + 1))).toEqual(steps(open(0)));
      }),
    );
  });

  it("is the share left, with the variance of a share, where nothing is censored", () => {
    const all = followUpLists({ minLength: 1 }).map((list) =>
      list.map(({ time }) => ({ time, isEvent: true })),
    );
    fc.assert(
      fc.property(all, (list) => {
        for (const { time, survival, variance } of curveOf(list).points) {
          const left = list.filter((one) => one.time > time).length / list.length;
          expect(survival).toBeCloseTo(left, 12);
          expect(variance ?? 0).toBeCloseTo((left * (1 - left)) / list.length, 12);
        }
      }),
    );
  });

  it("is what comes of handing the share of each censored thing on to all that are followed longer (Efron 1967)", () => {
    fc.assert(
      fc.property(followUpLists({ minLength: 1 }), (list) => {
        const sorted = list.toSorted((a, b) => a.time - b.time || Number(b.isEvent) - Number(a.isEvent));
        const mass = sorted.map(() => 1 / sorted.length);
        for (const [index, { isEvent }] of sorted.entries()) {
          const rest = sorted.length - index - 1;
          if (isEvent || rest === 0) continue;
          for (let next = index + 1; next < mass.length; next++) {
            mass[next] = (mass[next] as number) + (mass[index] as number) / rest;
          }
          mass[index] = 0;
        }
        for (const { time, survival } of curveOf(list).points) {
          const happened = sorted.reduce(
            (sum, one, index) => (one.isEvent && one.time <= time ? sum + (mass[index] as number) : sum),
            0,
          );
          expect(survival).toBeCloseTo(1 - happened, 10);
        }
      }),
    );
  });

  it("counts everything once: events, censored and those still at risk", () => {
    fc.assert(
      fc.property(followUpLists(), (list) => {
        const { points, followed, events, censored } = curveOf(list);
        expect(events + censored).toBe(followed);
        let atRisk = followed;
        for (const point of points) {
          expect(point.atRisk).toBe(atRisk);
          atRisk -= point.events + point.censored;
        }
        expect(atRisk).toBe(0);
      }),
    );
  });

  it("stretches with its unit of time and keeps its shares", () => {
    fc.assert(
      fc.property(followUpLists(), fc.integer({ min: 1, max: 400 }), (list, factor) => {
        const stretched = curveOf(list.map(({ time, isEvent }) => ({ time: time * factor, isEvent })));
        const plain = curveOf(list);
        expect(stretched.points.map(({ survival }) => survival)).toEqual(
          plain.points.map(({ survival }) => survival),
        );
        const median = medianTime(plain).time;
        expect(medianTime(stretched).time).toBe(median === null ? null : median * factor);
      }),
    );
  });
});

describe("the time until a part", () => {
  it("lies within its limits, and is later for a larger part", () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(followUpLists(), parts, (list, [one, other]) => {
        const curve = curveOf(list);
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((part) =>
          expectOk(timeUntil(curve, part / 100)),
        );
        const orLater = (time: number | null | undefined) => time ?? Number.POSITIVE_INFINITY;
        expect(orLater(less?.time)).toBeLessThanOrEqual(orLater(more?.time));
        for (const until of [less, more]) {
          expect(orLater(until?.time)).toBeLessThanOrEqual(orLater(until?.high));
          expect(until?.low ?? 0).toBeLessThanOrEqual(orLater(until?.time));
        }
      }),
    );
  });

  it("is the first at which the curve has fallen so far", () => {
    fc.assert(
      fc.property(followUpLists(), fc.integer({ min: 1, max: 99 }), (list, hundredths) => {
        const curve = curveOf(list);
        const { time } = expectOk(timeUntil(curve, hundredths / 100));
        const level = 1 - hundredths / 100 + 1e-9;
        const first = curve.points.find(({ survival }) => survival <= level)?.time ?? null;
        expect(time).toBe(first);
        if (time === null) return;
        expect(survivalAt(curve, time).survival).toBeLessThanOrEqual(level);
      }),
    );
  });
});
