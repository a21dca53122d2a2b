import { type CalendarDate, DESK_DUTIES } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "./database.ts";
import type { ListQuery, Repositories } from "./ports.ts";
import { reported } from "./testing/claims.ts";
import { testComment } from "./testing/comments.ts";
import { ENGINES } from "./testing/engines.ts";
import { countryOf, indicatorOf, TEST_COUNTRIES, testPack } from "./testing/pack.ts";
import { signedBy, TEST_NOW, TEST_TODAY, testKey, testRecord, testRecords } from "./testing/records.ts";
import { agencyOf, officerOf } from "./testing/reference.ts";
import { fillRegister, getStored } from "./testing/register.ts";
import { testSession } from "./testing/sessions.ts";
import { testTasking } from "./testing/taskings.ts";

const QUERIES_MAXIMUM = 12;
const WHOLE: Omit<ListQuery, "limit"> = {
  text: null,
  filters: {},
  sort: "due",
  direction: "ascending",
  group: null,
  cursor: null,
};

describe.each(ENGINES)("queries on $name", ({ open }) => {
  const first = testRecords(60, 8);
  const key = first[0]?.recommendation.key ?? testKey("NONE-1");
  let counted = 0;
  let database: Database;
  let repositories: Repositories;

  beforeAll(async () => {
    database = await open(({ text }) => {
      if (text !== "begin" && text !== "commit") counted += 1;
    });
    const dependents = Array.from({ length: 60 }, (_, index) =>
      testRecord(`WAIT-${index + 1}`, { dependsOn: [key] }),
    );
    repositories = await fillRegister(database, [...first, ...dependents]);
    await repositories.packs.load(testPack(), signedBy("NIST"));
    for (let number = 0; number < 60; number += 1) {
      await repositories.taskings.appendSet(testTasking("2026-05-14"), signedBy("STATE"));
    }
  });
  afterAll(() => database.close());

  /** Reads that return rows: the same number of queries for 5 rows as for 50. */
  const reads: Readonly<Record<string, (limit: number) => Promise<unknown>>> = {
    list: (limit) => repositories.recommendations.list({ ...WHOLE, limit }),
    "list in groups": (limit) => repositories.recommendations.list({ ...WHOLE, group: "lead", limit }),
    "list of a search": (limit) => repositories.recommendations.list({ ...WHOLE, text: "number", limit }),
    facets: () => repositories.recommendations.facets({ text: "number", filters: { lead: ["NIST"] } }),
    history: (limit) => repositories.recommendations.history(key, limit),
    neighborhood: (limit) => repositories.recommendations.neighborhood(key, limit),
    mostUnlocking: (limit) => repositories.recommendations.mostUnlocking(limit),
    dates: (limit) => repositories.recommendations.dates(limit, TEST_TODAY),
    ...Object.fromEntries(
      DESK_DUTIES.map((duty) => [
        `desk to ${duty}`,
        (limit: number) => repositories.recommendations.desk(duty, agencyOf("NIST"), limit),
      ]),
    ),
    figures: () => repositories.figures(),
    packs: () => repositories.packs.packs(),
    "what is known of countries": (limit) =>
      repositories.packs.known(TEST_COUNTRIES.slice(0, Math.min(limit, TEST_COUNTRIES.length))),
    "figures of a country": (limit) => repositories.packs.latestOfCountry(countryOf("JPN"), limit),
    "figures of an indicator": (limit) =>
      repositories.packs.latestOfIndicator(indicatorOf("output"), null, limit),
    "figures of pairs": (limit) => repositories.packs.latestPairs(indicatorOf("trade"), null, limit),
    "entries of packs": (limit) => repositories.packs.entries("pacts", null, limit),
    "taskings owed": (limit) =>
      repositories.taskings.list("NIST", { side: "owed", state: "open", cursor: null, limit }),
    "taskings to remind of": (limit) => repositories.taskings.owed(null, limit),
    agencies: () => repositories.reference.agencies(),
    seatsOf: () => repositories.reference.seatsOf(agencyOf("NIST")),
    personas: () => repositories.sessions.personas(),
    findPerson: () => repositories.sessions.findPerson(officerOf("NIST")),
    "find a session": () => repositories.sessions.find("none", TEST_NOW),
    find: () => repositories.recommendations.find(key),
    changesSince: () => repositories.recommendations.changesSince(key, 0),
  };

  it.each(Object.keys(reads))("%s takes as many for 50 rows as for 5, and at most 12", async (name) => {
    const read = reads[name];
    if (read === undefined) throw new Error(name);
    const few = await queriesOf(() => read(5));
    const many = await queriesOf(() => read(50));
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(QUERIES_MAXIMUM);
  });

  it("find takes as many for a record with 60 dependents as for one with none", async () => {
    const busy = await queriesOf(() => repositories.recommendations.find(key));
    const alone = await queriesOf(() => repositories.recommendations.find(testKey("WAIT-1")));
    expect(busy).toBe(alone);
  });

  it("a claim that unblocks 60 records takes at most 12", async () => {
    const stored = await getStored(repositories.recommendations, testKey("WAIT-1"));
    const single = await queriesOf(() =>
      repositories.recommendations.append(stored, reported(stored, "in-progress"), signedBy("NIST")),
    );
    expect(single).toBeLessThanOrEqual(QUERIES_MAXIMUM);
  });

  it("appendAll takes as many for 50 records as for 5", async () => {
    const appendTo = async (from: number, to: number) => {
      const keys = Array.from({ length: to - from + 1 }, (_, index) => testKey(`WAIT-${from + index}`));
      const records = await Promise.all(keys.map((of) => getStored(repositories.recommendations, of)));
      const changes = records.map((stored) => ({ stored, change: reported(stored, "planned") }));
      return queriesOf(() => repositories.recommendations.appendAll(changes, signedBy("NIST")));
    };
    expect(await appendTo(2, 6)).toBe(await appendTo(7, 56));
  });

  it("a session starts and ends with at most 12", async () => {
    const { sessions } = repositories;
    const session = testSession(officerOf("NIST"), "hash");
    const started = await queriesOf(() => sessions.start(session, signedBy("NIST")));
    expect(started).toBeLessThanOrEqual(QUERIES_MAXIMUM);
    expect(await queriesOf(() => sessions.find("hash", TEST_NOW))).toBeLessThanOrEqual(QUERIES_MAXIMUM);
    const ended = await queriesOf(() => sessions.end(session.person, session.id, signedBy("NIST")));
    expect(ended).toBeLessThanOrEqual(QUERIES_MAXIMUM);
  });

  it("counting the comments on the records of a list takes one, and as many for 50 records as for 5", async () => {
    const { comments } = repositories;
    const speak = async (from: number, to: number) => {
      for (let number = from; number <= to; number += 1) {
        const subject = { kind: "recommendation", key: `WAIT-${number}` } as const;
        await comments.appendWritten(
          testComment(signedBy("NIST"), { subject }),
          () => true,
          signedBy("NIST"),
        );
      }
      const asked = await queriesOf(() => comments.counts("recommendation"));
      return [asked, (await comments.counts("recommendation")).length];
    };
    const [few, fewRecords] = await speak(1, 5);
    const [many, manyRecords] = await speak(6, 50);
    expect([fewRecords, manyRecords]).toEqual([5, 50]);
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(QUERIES_MAXIMUM);
  });

  it("health is refreshed with as many for 50 records as for 5", async () => {
    const refresh = (day: string) =>
      queriesOf(() => repositories.recommendations.refreshHealth(day as CalendarDate));
    expect(await refresh("2026-08-01")).toBe(await refresh("2026-09-01"));
  });

  async function queriesOf(operation: () => Promise<unknown>): Promise<number> {
    counted = 0;
    await operation();
    return counted;
  }
});
