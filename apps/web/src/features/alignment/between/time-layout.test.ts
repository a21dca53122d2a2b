import type { CalendarDate } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { changedPoints, TIME_SPACE, timeLayout } from "./time-layout.ts";

const point = (on: string, distance: number | null, isThin = false) => ({
  on: on as CalendarDate,
  began: [],
  distance,
  coverage: distance === null ? 0 : 1,
  isThin,
  reason: distance === null ? ("no-shared-issue" as const) : null,
});
const UNTIL = "2024-01-01" as CalendarDate;

describe("the line of a distance over time", () => {
  it("is absent while nothing is known", () => {
    expect(timeLayout([point("2020-01-01", null)], UNTIL)).toBeNull();
  });

  it("runs in level steps from the first known day to the last day shown", () => {
    const layout = timeLayout(
      [point("2019-01-01", null), point("2020-01-01", 0.5), point("2022-01-01", 0.25)],
      UNTIL,
    );
    const { left, right, width } = TIME_SPACE;
    expect(layout?.steps.map(({ x }) => x)[0]).toBe(left);
    expect(layout?.steps.at(-1)?.endX).toBe(width - right);
    expect(layout?.steps[0]?.endX).toBe(layout?.steps[1]?.x);
    expect(layout?.paths).toHaveLength(1);
    expect(layout?.levels.map(({ distance }) => distance)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(layout?.years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024]);
  });

  it("begins where the distance is no longer thin, and with a thin one where none is sound", () => {
    const thin = point("2000-01-01", 0.9, true);
    expect(timeLayout([thin, point("2020-01-01", 0.5)], UNTIL)?.steps.map(({ point: { on } }) => on)).toEqual(
      ["2020-01-01"],
    );
    expect(timeLayout([thin], UNTIL)?.steps).toHaveLength(1);
  });

  it("puts a greater distance higher, and breaks where the distance stops being known", () => {
    const layout = timeLayout(
      [point("2020-01-01", 1), point("2021-01-01", null), point("2022-01-01", 0)],
      UNTIL,
    );
    const [high, low] = layout?.steps ?? [];
    expect((high?.y ?? 0) < (low?.y ?? 0)).toBe(true);
    expect(layout?.paths).toHaveLength(2);
  });

  it("leaves room between years however long it runs", () => {
    const layout = timeLayout([point("1974-12-31", 0.5)], UNTIL);
    expect(layout?.years.length).toBeLessThanOrEqual(8);
    expect(layout?.years.at(-1)?.year).toBe(2024);
  });
});

it("lists only the days on which the distance changed, the latest first", () => {
  const points = [
    point("2020-01-01", null),
    point("2020-06-01", null),
    point("2021-01-01", 0.5),
    point("2021-06-01", 0.5),
    point("2022-01-01", 0.2),
  ];
  expect(changedPoints(points).map(({ on }) => on)).toEqual(["2022-01-01", "2021-01-01", "2020-01-01"]);
});
