import { type CalendarDate, parseCalendarDate, parseInstant } from "@entente/domain";
import { pino } from "pino";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runDaily } from "./daily.ts";

const log = pino({ level: "silent" });

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
function clock() {
  const parsed = parseInstant(new Date().toISOString());
  if (!parsed.ok) throw new Error("no instant");
  return parsed.value;
}

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-05-04T23:50:00.000Z") }));
afterEach(() => void vi.useRealTimers());

it("runs once for each new UTC day", async () => {
  const days: string[] = [];
  const job = runDaily(clock, day("2026-05-04"), async (today) => void days.push(today), log);
  await vi.advanceTimersByTimeAsync(9 * 60_000);
  expect(days).toEqual([]);
  await vi.advanceTimersByTimeAsync(48 * 3_600_000);
  expect(days).toEqual(["2026-05-05", "2026-05-06"]);
  await job.end();
});

it("tries again when the work failed, and never twice at a time", async () => {
  let attempts = 0;
  let running = 0;
  const job = runDaily(
    clock,
    day("2026-05-04"),
    async () => {
      attempts += 1;
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 120_000));
      running -= 1;
      if (attempts < 3) throw new Error("the database is away");
    },
    log,
  );
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(attempts).toBe(3);
  await job.end();
});

it("waits at its end for work that has begun, and begins no more", async () => {
  let finished = 0;
  const work = async () => {
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    finished += 1;
  };
  const job = runDaily(clock, day("2026-05-04"), work, log);
  await vi.advanceTimersByTimeAsync(11 * 60_000 - 20_000);
  const ended = job.end();
  await vi.advanceTimersByTimeAsync(48 * 3_600_000);
  await ended;
  expect(finished).toBe(1);
});
