import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { acyclicEdges, IDS, type Id } from "../testing/random-graph.ts";
import { nearDays } from "../testing/random-health.ts";
import { ISSUED } from "../testing/record-builder.ts";
import { addDays, daysBetween, later } from "../time.ts";
import { type Dependency, dependencyGraph } from "./dependency.ts";
import { criticalPath, type Forecast, forecast, type Timing } from "./forecast.ts";

const TODAY = ISSUED;
type Timings = ReadonlyMap<Id, Timing>;

const timing: fc.Arbitrary<Timing> = fc.record({
  doneOn: fc.option(fc.constant(ISSUED), { freq: 4 }),
  due: fc.option(nearDays, { freq: 2 }),
  durationDays: fc.option(fc.nat({ max: 200 }), { freq: 2 }),
});
const timings: fc.Arbitrary<Timings> = fc
  .array(fc.option(timing, { freq: 8 }), { minLength: IDS.length, maxLength: IDS.length })
  .map((list) => new Map(IDS.flatMap((id, index) => (list[index] ? [[id, list[index]]] : []))));

function forecastsOf(list: readonly Dependency<Id>[], given: Timings): ReadonlyMap<Id, Forecast<Id>> {
  return forecast(expectOk(dependencyGraph<Id>(IDS, list)), given, TODAY);
}

function forEveryPlan(check: (list: readonly Dependency<Id>[], given: Timings) => void): void {
  fc.assert(fc.property(acyclicEdges, timings, check), { numRuns: 500 });
}

describe("the forecast", () => {
  it("covers exactly what is not done, and never says a day before today", () => {
    forEveryPlan((list, given) => {
      const forecasts = forecastsOf(list, given);
      expect([...forecasts.keys()].toSorted()).toEqual(
        IDS.filter((id) => (given.get(id)?.doneOn ?? null) === null),
      );
      for (const { earliestStart, earliestCompletion } of forecasts.values()) {
        expect(earliestStart >= TODAY).toBe(true);
        expect(earliestCompletion >= earliestStart).toBe(true);
      }
    });
  });

  it("adds the duration to the start, and finds a conflict exactly when the due date is earlier", () => {
    forEveryPlan((list, given) => {
      for (const [id, { earliestStart, earliestCompletion, conflict }] of forecastsOf(list, given)) {
        const { due, durationDays } = given.get(id) ?? { due: null, durationDays: null };
        expect(daysBetween(earliestStart, earliestCompletion)).toBe(durationDays ?? 0);
        const isEarlier = due !== null && due < earliestCompletion;
        expect(conflict).toEqual(isEarlier ? { due, days: daysBetween(due, earliestCompletion) } : null);
      }
    });
  });

  it("starts on the day of the slowest open prerequisite, which it names", () => {
    forEveryPlan((list, given) => {
      const forecasts = forecastsOf(list, given);
      for (const [id, { earliestStart, waitsFor }] of forecasts) {
        const expected = list
          .filter(({ dependent }) => dependent === id)
          .flatMap(({ prerequisite }) => {
            const open = forecasts.get(prerequisite);
            const due = given.get(prerequisite)?.due ?? TODAY;
            return open === undefined ? [] : [[prerequisite, later(due, open.earliestCompletion)] as const];
          });
        const days = expected.map(([, day]) => day);
        expect(earliestStart).toBe(days.reduce(later, TODAY));
        const slowest = expected
          .filter(([, day]) => day === earliestStart)
          .map(([prerequisite]) => prerequisite);
        expect(waitsFor === null ? expected.length === 0 : slowest.includes(waitsFor)).toBe(true);
      }
    });
  });

  it("never comes earlier when a date, here or before it, is put off or a duration grows", () => {
    const putOff = fc.tuple(fc.constantFrom(...IDS), fc.nat({ max: 300 }), fc.nat({ max: 300 }));
    fc.assert(
      fc.property(acyclicEdges, timings, putOff, (list, given, [id, days, longer]) => {
        const old = given.get(id);
        fc.pre(old !== undefined);
        const due = old.due === null ? null : addDays(old.due, days);
        const durationDays = old.durationDays === null ? null : old.durationDays + longer;
        const before = forecastsOf(list, given);
        const after = forecastsOf(list, new Map([...given, [id, { ...old, due, durationDays }]]));
        for (const [each, { earliestStart, earliestCompletion }] of before) {
          expect((after.get(each)?.earliestStart ?? "") >= earliestStart).toBe(true);
          expect((after.get(each)?.earliestCompletion ?? "") >= earliestCompletion).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives a critical path along prerequisites that ends at its target and begins with what waits for nothing", () => {
    forEveryPlan((list, given) => {
      const forecasts = forecastsOf(list, given);
      for (const id of forecasts.keys()) {
        const path = criticalPath(forecasts, id);
        expect(path.at(-1)).toBe(id);
        expect(forecasts.get(path[0] ?? id)?.waitsFor).toBeNull();
        const steps = path.slice(1).map((dependent, index) => ({ dependent, prerequisite: path[index] }));
        for (const step of steps) expect(list).toContainEqual(step);
      }
    });
  });

  it("is exact only where every duration that decides is known", () => {
    forEveryPlan((list, given) => {
      const forecasts = forecastsOf(list, given);
      for (const [id, { isLowerBound }] of forecasts) {
        const ownDuration = given.get(id)?.durationDays ?? null;
        const isUncertain = list
          .filter(({ dependent }) => dependent === id)
          .some(({ prerequisite }) => {
            const open = forecasts.get(prerequisite);
            const due = given.get(prerequisite)?.due ?? null;
            return open?.isLowerBound === true && (due === null || due < open.earliestCompletion);
          });
        expect(isLowerBound).toBe(ownDuration === null || isUncertain);
      }
    });
  });
});
