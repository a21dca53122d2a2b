import type { CalendarDate } from "@entente/domain";
import { expect, it } from "vitest";
import { timeTitle } from "./time-title.ts";

const point = (on: string, distance: number | null, isThin = false) => ({
  on: on as CalendarDate,
  began: [],
  distance,
  coverage: 1,
  isThin,
  reason: null,
});

it("says how the distance moved since it rests on half of the weight", () => {
  const thin = point("1990-01-01", 0.9, true);
  expect(timeTitle([thin, point("2010-01-01", 0.5), point("2020-01-01", 0.3)])).toBe(
    "Down from 0.50 to 0.30 since 1 January 2010, the first day with half of the weight compared",
  );
  expect(timeTitle([point("2010-01-01", 0.2), point("2020-01-01", 0.3)])).toContain("Up from 0.20 to 0.30");
  expect(timeTitle([point("2010-01-01", 0.3)])).toContain("0.30 now as on 1 January 2010");
  expect(timeTitle([thin, point("2000-01-01", null)])).toContain("No day’s distance");
});
