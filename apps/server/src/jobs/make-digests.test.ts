import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Database, migrate, openDatabase } from "@entente/db";
import { createTestDatabase, ENGINES, TEST_TODAY } from "@entente/db/testing";
import { addDays, type CalendarDate, type Instant, parseInstant, secondsAfter } from "@entente/domain";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closedGate } from "../testing/gate.ts";
import { fillWithTasking, mailing, TOLD } from "../testing/notice-register.ts";
import { makeDigests } from "./make-digests.ts";
import { createScheduler } from "./scheduler.ts";

const PROGRAM = join(import.meta.dirname, "../testing/make-digests-until-killed.ts");
const NEXT_DAY = addDays(TEST_TODAY, 1);
const log = pino({ level: "silent" });

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
const AT_ELEVEN = instant(`${NEXT_DAY}T11:00:00.000Z`);

/** A server of its own on the database, at a moment that the test sets. */
function serverOn(database: Database, holder: string, clock: { now: Instant }) {
  const repositories = mailing(database);
  return createScheduler({
    jobs: repositories.jobs,
    now: () => clock.now,
    holder,
    log,
    daily: [
      {
        name: "digests",
        fromHour: 11,
        run: (day, hold) => makeDigests({ repositories, now: () => clock.now, log }, day, hold),
      },
    ],
    everyLook: async () => undefined,
  });
}

/** How many digests each person has of a day. */
async function digestsOf(
  database: Database,
  day: CalendarDate,
): Promise<readonly (readonly [string, number])[]> {
  const { notices } = mailing(database);
  const counted = await Promise.all(
    TOLD.map(async (person) => {
      const told = await notices.ofDay(person, day);
      return [person, told.filter(({ kind }) => kind === "digest").length] as const;
    }),
  );
  return counted.filter(([, count]) => count > 0);
}
const ONE_EACH = TOLD.map((person) => [person, 1]);

describe.each(ENGINES)("digests on $name", ({ open }) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    await fillWithTasking(database);
  });
  afterEach(() => database.close());

  it("are made once for each person and day, on the days on which something is to be told", async () => {
    const clock = { now: instant(`${TEST_TODAY}T11:00:00.000Z`) };
    const server = serverOn(database, "first", clock);
    const days: (readonly [CalendarDate, number])[] = [];
    for (let day = TEST_TODAY; day <= addDays(TEST_TODAY, 10); day = addDays(day, 1)) {
      await server.look();
      await server.look();
      const made = await digestsOf(database, day);
      if (made.length > 0) days.push([day, made.length]);
      clock.now = secondsAfter(clock.now, 24 * 3600);
    }
    expect(days).toEqual([
      ["2026-05-05", 4],
      ["2026-05-10", 4],
      ["2026-05-11", 4],
      ["2026-05-12", 4],
      ["2026-05-14", 4],
    ]);
  });

  it("say why each came and what ends it, and come no more once the office has answered or was closed", async () => {
    await serverOn(database, "first", { now: AT_ELEVEN }).look();
    const { notices, taskings } = mailing(database);
    const [person] = TOLD;
    if (person === undefined) throw new Error("nobody is told");
    const [told] = await notices.ofDay(person, NEXT_DAY);
    expect(told?.content.owed).toMatchObject([
      {
        phase: "new",
        why: { step: "main-contact", isStandingIn: false },
        stops: ["answer", "change-contact"],
      },
    ]);
    for (const { tasking } of await taskings.owed(null, 10)) {
      for (const { office } of tasking.offices) {
        const stored = await taskings.find(tasking.id);
        if (stored === null) throw new Error("gone");
        const { by } = tasking.set;
        const closed = {
          kind: "closed",
          office,
          from: "not-acknowledged",
          to: "closed",
          reason: "No longer needed.",
          at: AT_ELEVEN,
          by,
        } as const;
        const signature = {
          by,
          role: "none",
          at: AT_ELEVEN,
          action: "t",
          source: "t",
          requestId: "t",
        } as const;
        await taskings.append(stored, closed, signature);
      }
    }
    const later = instant("2026-05-11T11:00:00.000Z");
    await serverOn(database, "first", { now: later }).look();
    const last = await notices.ofDay(person, addDays(TEST_TODAY, 7));
    expect(
      last.map(({ content }) => [content.owed.length, content.news.map(({ news }) => news.kind)]),
    ).toEqual([[0, ["tasking-closed"]]]);
  });

  it("are each made once when a server hangs in the middle of them and another goes on", async () => {
    const clock = { now: AT_ELEVEN };
    const repositories = mailing(database);
    const hung = closedGate();
    const inTheMiddle = closedGate();
    let held = 0;
    const first = createScheduler({
      jobs: repositories.jobs,
      now: () => clock.now,
      holder: "first",
      log,
      daily: [
        {
          name: "digests",
          fromHour: 11,
          run: (day, hold) =>
            makeDigests({ repositories, now: () => clock.now, log }, day, async () => {
              held += 1;
              if (held === 3) {
                inTheMiddle.open();
                await hung.opened;
              }
              await hold();
            }),
        },
      ],
      everyLook: async () => undefined,
    });
    const looking = first.look();
    await inTheMiddle.opened;
    await serverOn(database, "second", clock).look();
    expect(await digestsOf(database, NEXT_DAY)).toHaveLength(2);
    clock.now = secondsAfter(clock.now, 301);
    await serverOn(database, "second", clock).look();
    expect(await digestsOf(database, NEXT_DAY)).toEqual(ONE_EACH);
    hung.open();
    await looking;
    expect(await digestsOf(database, NEXT_DAY)).toEqual(ONE_EACH);
  });
});

/** Only a database server can be shared by processes. */
describe.each(ENGINES.filter(({ name }) => name === "PostgreSQL"))("several servers on one $name", () => {
  let address: string;
  let drop: () => Promise<void>;
  let databases: readonly Database[];
  beforeEach(async () => {
    ({ address, drop } = await createTestDatabase());
    const first = await openDatabase({ url: address });
    await migrate(first);
    await fillWithTasking(first);
    databases = [first, await openDatabase({ url: address }), await openDatabase({ url: address })];
  });
  afterEach(async () => {
    for (const database of databases) await database.close();
    await drop();
  });

  it("make each digest once when all look at the same time", async () => {
    const clock = { now: AT_ELEVEN };
    const servers = databases.map((database, index) => serverOn(database, `server-${index}`, clock));
    await Promise.all([...servers, ...servers].map((server) => server.look()));
    const [first] = databases;
    if (first === undefined) throw new Error("no server");
    expect(await digestsOf(first, NEXT_DAY)).toEqual(ONE_EACH);
  });

  it("make each digest once when one of them is killed in the middle", async () => {
    const [first, second] = databases;
    if (first === undefined || second === undefined) throw new Error("no server");
    const child = spawn(process.execPath, [PROGRAM, address, AT_ELEVEN], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await digestsOf(first, NEXT_DAY)).toHaveLength(1);

    const clock = { now: AT_ELEVEN };
    await serverOn(first, "first", clock).look();
    expect(await digestsOf(first, NEXT_DAY)).toHaveLength(1);
    clock.now = secondsAfter(clock.now, 301);
    await Promise.all([serverOn(first, "first", clock).look(), serverOn(second, "second", clock).look()]);
    expect(await digestsOf(first, NEXT_DAY)).toEqual(ONE_EACH);
  });
});
