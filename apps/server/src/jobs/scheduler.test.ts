import { type Database, registerItself, repositories } from "@entente/db";
import { openTestDatabase } from "@entente/db/testing";
import { type Instant, parseInstant, secondsAfter } from "@entente/domain";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closedGate } from "../testing/gate.ts";
import { createScheduler, type DailyWork } from "./scheduler.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("the scheduler", () => {
  const clock = { now: instant("2026-05-04T10:00:00.000Z") };
  let name = "";
  let number = 0;
  let days: string[] = [];
  beforeEach(() => {
    number += 1;
    name = `work-${number}`;
    days = [];
    clock.now = instant("2026-05-04T10:00:00.000Z");
  });

  function scheduler(holder: string, run: DailyWork["run"] = async (day) => void days.push(day)) {
    return createScheduler({
      jobs: repositories(database, registerItself()).jobs,
      now: () => clock.now,
      holder,
      daily: [{ name, fromHour: 11, run }],
      everyLook: async () => undefined,
      log: pino({ level: "silent" }),
    });
  }
  const later = (seconds: number) => {
    clock.now = secondsAfter(clock.now, seconds);
  };

  it("does work once a day, from its hour on, by whichever server looks first", async () => {
    const [first, second] = [scheduler("first"), scheduler("second")];
    await Promise.all([first.look(), second.look()]);
    expect(days).toEqual([]);
    later(HOUR);
    await Promise.all([first.look(), second.look(), first.look()]);
    expect(days).toEqual(["2026-05-04"]);
    later(DAY);
    await Promise.all([second.look(), first.look()]);
    expect(days).toEqual(["2026-05-04", "2026-05-05"]);
  });

  it("does nothing again after a restart, nor after the clock was set back", async () => {
    later(2 * HOUR);
    await scheduler("first").look();
    await scheduler("restarted").look();
    later(-3 * DAY);
    for (let look = 0; look < 3; look += 1) {
      await scheduler("restarted").look();
      later(DAY);
    }
    expect(days).toEqual(["2026-05-04"]);
    await scheduler("restarted").look();
    expect(days).toEqual(["2026-05-04"]);
    later(DAY);
    await scheduler("restarted").look();
    expect(days).toEqual(["2026-05-04", "2026-05-05"]);
  });

  it("does the work of the day once when the clock jumps ahead by weeks", async () => {
    later(2 * HOUR);
    await scheduler("first").look();
    later(21 * DAY);
    await scheduler("first").look();
    await scheduler("first").look();
    expect(days).toEqual(["2026-05-04", "2026-05-25"]);
  });

  it("does work again that failed, at the next look and on any server", async () => {
    later(2 * HOUR);
    let attempts = 0;
    const failing = scheduler("first", async () => {
      attempts += 1;
      if (attempts < 3) throw new Error("the database is away");
    });
    await failing.look();
    await failing.look();
    await failing.look();
    await failing.look();
    expect(attempts).toBe(3);
  });

  it("leaves work to a server that is at it, and takes it over when that gives no sign of life", async () => {
    later(2 * HOUR);
    const hung = closedGate();
    const begun = closedGate();
    const first = scheduler("first", async (_day, hold) => {
      begun.open();
      await hung.opened;
      await hold();
      days.push("the first went on");
    });
    const looking = first.look();
    await begun.opened;
    await scheduler("second").look();
    expect(days).toEqual([]);

    later(301);
    await scheduler("second").look();
    expect(days).toEqual(["2026-05-04"]);
    hung.open();
    await looking;
    expect(days).toEqual(["2026-05-04"]);
  });

  it("does what is due at every look although the daily work fails", async () => {
    let looks = 0;
    const failing = createScheduler({
      jobs: repositories(database, registerItself()).jobs,
      now: () => clock.now,
      holder: "first",
      daily: [{ name, fromHour: 0, run: () => Promise.reject(new Error("no")) }],
      everyLook: async () => {
        looks += 1;
      },
      log: pino({ level: "silent" }),
    });
    await failing.look();
    await failing.look();
    expect(looks).toBe(2);
  });

  it("looks as soon as it starts, and lets what it is at finish when it ends", async () => {
    later(2 * HOUR);
    const running = closedGate();
    const started = scheduler("first", async (day) => {
      await running.opened;
      days.push(day);
    }).start();
    const ended = started.end();
    running.open();
    await ended;
    expect(days).toEqual(["2026-05-04"]);
  });
});
