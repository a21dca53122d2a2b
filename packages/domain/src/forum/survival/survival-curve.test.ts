import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { type Fraction, fraction, minus, numberOf, over, plus, times } from "../../testing/fraction.ts";
import {
  followedFor,
  MAINTAINED,
  MERCAPTOPURINE,
  NOT_MAINTAINED,
  PLACEBO,
} from "../../testing/published-survival.ts";
import type { FollowUp } from "./follow-up.ts";
import { medianTime, survivalAt, survivalCurve, timesUntil, timeUntil } from "./survival-curve.ts";

const curve = (text: string) => expectOk(survivalCurve(followedFor(text)));
const ONE = fraction(1);

/** The share and its Greenwood variance straight from the list, time by time, in exact fractions. */
function exactCurve(list: readonly FollowUp[]) {
  const eventTimes = [...new Set(list.filter(({ isEvent }) => isEvent).map(({ time }) => time))];
  let survival = ONE;
  let sum: Fraction = fraction(0);
  return eventTimes
    .toSorted((a, b) => a - b)
    .map((time) => {
      const atRisk = list.filter((one) => one.time >= time).length;
      const events = list.filter((one) => one.isEvent && one.time === time).length;
      survival = times(survival, minus(ONE, fraction(events, atRisk)));
      if (events < atRisk) sum = plus(sum, fraction(events, atRisk * (atRisk - events)));
      return { time, atRisk, events, survival, variance: times(times(survival, survival), sum) };
    });
}

interface Published {
  readonly time: number;
  readonly survival: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

/** R 4.2.2, survival 3.5-3: `summary(survfit(Surv(time, status) ~ 1, conf.type = "log-log"))`. */
const PRINTED: Readonly<Record<string, readonly [readonly FollowUp[], readonly Published[]]>> = {
  "6-mercaptopurine": [
    MERCAPTOPURINE,
    [
      {
        time: 6,
        survival: 0.857142857142857,
        error: 0.0763603548321213,
        low: 0.619717955265984,
        high: 0.951551747646997,
      },
      {
        time: 7,
        survival: 0.80672268907563,
        error: 0.0869352851800572,
        low: 0.563146564622233,
        high: 0.92280901920298,
      },
      {
        time: 10,
        survival: 0.752941176470588,
        error: 0.0963496529943205,
        low: 0.503199510799957,
        high: 0.889361835169265,
      },
      {
        time: 13,
        survival: 0.690196078431372,
        error: 0.106814707775009,
        low: 0.431610222486184,
        high: 0.849065963349451,
      },
      {
        time: 16,
        survival: 0.627450980392157,
        error: 0.114053865256752,
        low: 0.367510855987502,
        high: 0.804912189471841,
      },
      {
        time: 22,
        survival: 0.53781512605042,
        error: 0.128233751693034,
        low: 0.267778936767135,
        high: 0.746790717635394,
      },
      {
        time: 23,
        survival: 0.448179271708683,
        error: 0.13459145675576,
        low: 0.188052005959232,
        high: 0.680142628495241,
      },
    ],
  ],
  maintained: [
    MAINTAINED,
    [
      {
        time: 9,
        survival: 0.909090909090909,
        error: 0.0866784172041448,
        low: 0.50808020576993,
        high: 0.986673822667823,
      },
      {
        time: 13,
        survival: 0.818181818181818,
        error: 0.116291299830333,
        low: 0.447428614682181,
        high: 0.951162228582492,
      },
      {
        time: 18,
        survival: 0.715909090909091,
        error: 0.139664970557228,
        low: 0.350190385907938,
        high: 0.899023974191053,
      },
      {
        time: 23,
        survival: 0.613636363636364,
        error: 0.152632331027312,
        low: 0.265752040001286,
        high: 0.835299243250221,
      },
      {
        time: 31,
        survival: 0.490909090909091,
        error: 0.164193267221136,
        low: 0.167330909776851,
        high: 0.753399790370811,
      },
      {
        time: 34,
        survival: 0.368181818181818,
        error: 0.162668885827095,
        low: 0.0928295749369852,
        high: 0.657040832398164,
      },
      {
        time: 48,
        survival: 0.184090909090909,
        error: 0.153492745786294,
        low: 0.0117384801231896,
        high: 0.525014842726641,
      },
    ],
  ],
};

describe("survivalCurve on published data", () => {
  it.each(Object.entries(PRINTED))("agrees with R on %s, limits and all", (_name, [list, printed]) => {
    const steps = expectOk(survivalCurve(list)).points.filter(({ events }) => events > 0);
    expect(steps.map(({ time }) => time)).toEqual(printed.map(({ time }) => time));
    for (const [index, { survival, error, low, high }] of printed.entries()) {
      const step = steps[index];
      expect(step?.survival).toBeCloseTo(survival, 14);
      expect(Math.sqrt(step?.variance ?? Number.NaN)).toBeCloseTo(error, 14);
      expect(step?.low).toBeCloseTo(low, 12);
      expect(step?.high).toBeCloseTo(high, 12);
    }
  });

  it("prints the remissions as textbooks do", () => {
    const shares = expectOk(survivalCurve(MERCAPTOPURINE))
      .points.filter(({ events }) => events > 0)
      .map(({ atRisk, survival }) => `${atRisk} ${survival.toFixed(3)}`);
    expect(shares).toEqual([
      "21 0.857",
      "17 0.807",
      "15 0.753",
      "12 0.690",
      "11 0.627",
      "7 0.538",
      "6 0.448",
    ]);
  });

  it.each([
    ["6-mercaptopurine", MERCAPTOPURINE],
    ["placebo", PLACEBO],
    ["maintained", MAINTAINED],
    ["not maintained", NOT_MAINTAINED],
  ])("agrees with exact fractions on %s", (_name, list) => {
    const steps = expectOk(survivalCurve(list)).points.filter(({ events }) => events > 0);
    const exact = exactCurve(list);
    expect(steps.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual(
      exact.map(({ time, atRisk, events }) => [time, atRisk, events]),
    );
    for (const [index, { survival, variance }] of exact.entries()) {
      const step = steps[index];
      expect(step?.survival).toBeCloseTo(numberOf(survival), 14);
      expect(step?.variance ?? 0).toBeCloseTo(survival.top === 0n ? 0 : numberOf(variance), 14);
    }
  });

  it("finds in the exact curve of the remissions the fractions that the textbook value stands for", () => {
    const last = exactCurve(MERCAPTOPURINE).at(-1)?.survival ?? fraction(0);
    const expected = [
      fraction(18, 21),
      fraction(16, 17),
      fraction(14, 15),
      fraction(11, 12),
      fraction(10, 11),
    ];
    const product = [...expected, fraction(6, 7), fraction(5, 6)].reduce(times, ONE);
    expect(minus(last, product).top).toBe(0n);
    expect(over(last, product)).toEqual(ONE);
  });

  it.each([
    ["6-mercaptopurine", MERCAPTOPURINE, { time: 23, low: 13, high: null }],
    ["placebo", PLACEBO, { time: 8, low: 4, high: 11 }],
    ["maintained", MAINTAINED, { time: 31, low: 13, high: null }],
    ["not maintained", NOT_MAINTAINED, { time: 23, low: 5, high: 33 }],
  ])("has the median of %s with its limits, as R does", (_name, list, median) => {
    expect(medianTime(expectOk(survivalCurve(list)))).toEqual({ ...median, reason: null });
  });

  it.each([
    [0.25, { time: 13, low: 6, high: 22, reason: null }],
    [0.75, { time: null, low: 23, high: null, reason: "not-reached" }],
  ])("has the quarters of the remissions as R does: %d", (part, expected) => {
    expect(expectOk(timeUntil(expectOk(survivalCurve(MERCAPTOPURINE)), part))).toEqual(expected);
  });
});

describe("survivalCurve", () => {
  it("lists censored times too, and has no limits before the first event nor when nothing is left", () => {
    const { points, followed, events, censored, reason } = curve("1+ 2 2+ 3");
    expect({ followed, events, censored, reason }).toEqual({
      followed: 4,
      events: 2,
      censored: 2,
      reason: null,
    });
    const [before, step, end] = points;
    expect(before).toEqual({
      time: 1,
      atRisk: 4,
      events: 0,
      censored: 1,
      survival: 1,
      variance: null,
      low: null,
      high: null,
      reason: "no-event-yet",
    });
    expect(step).toMatchObject({ time: 2, atRisk: 3, events: 1, censored: 1, reason: null });
    expect(step?.survival).toBeCloseTo(2 / 3, 15);
    expect(end).toMatchObject({ time: 3, atRisk: 1, survival: 0, variance: null, reason: "none-left" });
  });

  it("stays at 1 where everything is censored, and says so", () => {
    const censored = curve("4+ 4+ 9+");
    expect(censored.reason).toBe("no-event");
    expect(censored.points.map(({ survival }) => survival)).toEqual([1, 1]);
    expect(medianTime(censored)).toEqual({ time: null, low: null, high: null, reason: "not-reached" });
  });

  it("has nothing to say of nothing", () => {
    const nothing = expectOk(survivalCurve([]));
    expect(nothing).toEqual({ followed: 0, events: 0, censored: 0, points: [], reason: "nothing-followed" });
    expect(medianTime(nothing).reason).toBe("nothing-followed");
    expect(survivalAt(nothing, 5)).toEqual({ survival: null, reason: "nothing-followed" });
  });

  it("takes an event at once for what it is", () => {
    expect(curve("0 0 5+").points[0]).toMatchObject({ time: 0, atRisk: 3, events: 2 });
    expect(medianTime(curve("0"))).toEqual({ time: 0, low: null, high: null, reason: null });
  });

  it("refuses a time that is none", () => {
    expectRefusal(survivalCurve([{ time: -1, isEvent: true }]), "follow-up-invalid");
  });

  it("has a median where the curve stands at exactly one half", () => {
    expect(medianTime(curve("1 2 3 4")).time).toBe(2);
    expect(medianTime(curve("10 20 30 30+ 40+ 50+")).time).toBe(30);
  });
});

describe("survivalAt", () => {
  const remissions = expectOk(survivalCurve(MERCAPTOPURINE));

  it("keeps the share until the next event, as long as anything is followed", () => {
    expect(survivalAt(remissions, 0)).toEqual({ survival: 1, low: null, high: null });
    expect(survivalAt(remissions, 22.9)).toEqual(survivalAt(remissions, 22));
    expect(survivalAt(remissions, 35).survival).toBeCloseTo(0.448179271708683, 14);
    expect(survivalAt(remissions, 36)).toEqual({ survival: null, reason: "beyond-follow-up" });
    expect(survivalAt(remissions, 23)).toMatchObject({ low: expect.closeTo(0.188052005959232, 12) });
  });

  it("is 0 for ever where nothing is left", () => {
    expect(survivalAt(curve("1 2"), 99)).toEqual({ survival: 0, low: null, high: null });
  });
});

describe("timeUntil", () => {
  it("finds the first event for the smallest part, and never a time before it", () => {
    expect(expectOk(timeUntil(curve("1+ 2 3"), 1e-12)).time).toBe(2);
    expect(expectOk(timeUntil(curve("1 2 3 4"), 0.75)).time).toBe(3);
  });

  it.each([0, 1, -0.5, Number.NaN])("refuses the part %d", (part) => {
    expect(expectRefusal(timeUntil(curve("1"), part), "part-out-of-range").part).toBe(part);
  });
});

describe("timesUntil", () => {
  it("gives a list's curve with its median, and refuses what the curve refuses", () => {
    const list = MERCAPTOPURINE;
    expect(expectOk(timesUntil(list))).toEqual({
      curve: expectOk(survivalCurve(list)),
      median: medianTime(expectOk(survivalCurve(list))),
    });
    expectRefusal(timesUntil([{ time: -1, isEvent: true }]), "follow-up-invalid");
  });
});
