import {
  type CalendarFeedId,
  channelAccess,
  type MilestoneId,
  type RecommendationId,
  sightOf,
} from "@entente/domain";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../audit/canonical.ts";
import type { NewCalendarFeed } from "../calendar-port.ts";
import { type Database, registerItself, STRANGER } from "../database.ts";
import { markedRegister } from "../marking/testing/marked-register.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { calledOn, firstText, statementOf } from "../testing/clearance.ts";
import { ENGINES } from "../testing/engines.ts";
import { TEST_DESIGNATIONS, TEST_VIEWERS } from "../testing/markings.ts";
import { dueOn, shareOf, signedBy, TEST_NOW, TEST_TODAY, testRecord } from "../testing/records.ts";
import { agencyOf, mainSeatOf, officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import { lastAuditRow, setDisabled } from "../testing/sessions.ts";
import { acknowledgesAt, answersAt, getTasking, testOffice, testTasking } from "../testing/taskings.ts";

const NIST = agencyOf("NIST");
const ME = officerOf("NIST");
const BY = signedBy("NIST");
const day = (text: string) => text as typeof TEST_TODAY;

function milestone(title: string, due: string, doneOn: string | null = null) {
  const id = uuidv7() as MilestoneId;
  const schedule = dueOn(day(due));
  return {
    id,
    title,
    startsOn: null,
    schedule,
    doneOn: doneOn === null ? null : day(doneOn),
    note: null,
    basis: "proposal",
  } as const;
}

function feedOf(secret: string, changes: Partial<NewCalendarFeed> = {}): NewCalendarFeed {
  return {
    id: uuidv7() as CalendarFeedId,
    tokenHash: sha256(secret),
    owner: ME,
    seat: mainSeatOf("NIST"),
    kind: "agency",
    subject: NIST,
    createdAt: TEST_NOW,
    ...changes,
  } as NewCalendarFeed;
}

describe.each(ENGINES)("calendars on $name", ({ open }) => {
  let database: Database;
  let every: Repositories;
  let calendar: Repositories["calendar"];

  beforeAll(async () => {
    database = await open();
    every = await fillRegister(database, [
      testRecord("CHIP-1", {
        schedule: dueOn(day("2026-07-01")),
        milestones: [
          milestone("Draft", "2026-06-01"),
          milestone("Plan", "2026-05-20", "2026-05-01"),
          milestone("Past", "2026-03-01"),
        ],
      }),
      testRecord("AI-1", { assignments: [shareOf("STATE", "lead")], schedule: dueOn(day("2026-06-15")) }),
    ]);
    ({ calendar } = every);
  });
  afterAll(() => database.close());

  it("have addresses that are found by their hash, with the owner, the seat and the last reading", async () => {
    const feed = feedOf("one");
    await calendar.open(feed, BY);
    const found = await calendar.find(feed.tokenHash);
    const { tokenHash: _, seat: _seat, ...shown } = feed;
    expect(found?.owner.id).toBe(ME);
    expect(found?.feed).toEqual({
      ...shown,
      lastUsedAt: null,
      seatTitle: "Director, NIST",
      standing: {
        revokedAt: null,
        owner: { role: "action-officer", isDisabled: false },
        seat: { id: mainSeatOf("NIST"), isHeld: true },
      },
    });
    await calendar.touch(feed.id, TEST_NOW);
    expect((await calendar.feedsOf(ME)).map(({ lastUsedAt }) => lastUsedAt)).toEqual([TEST_NOW]);
    expect(await calendar.find(sha256("another"))).toBeNull();
    expect(JSON.stringify(await lastAuditRow(database, `person:${ME}`))).not.toContain(feed.tokenHash);
  });

  it("have addresses that their owner alone revokes, once", async () => {
    const feed = feedOf("two", { seat: null });
    await calendar.open(feed, BY);
    expect(await calendar.revoke(feed.id, officerOf("GAO"), BY)).toBe(false);
    expect(await calendar.revoke(feed.id, ME, BY)).toBe(true);
    expect(await calendar.revoke(feed.id, ME, BY)).toBe(false);
    expect((await calendar.find(feed.tokenHash))?.feed.standing).toMatchObject({
      revokedAt: BY.at,
      seat: null,
    });
    expect((await every.audit.verify()).breaks).toBe(0);
  });

  it("say when their owner may not enter, and when the owner left the seat", async () => {
    const feed = feedOf("three", { owner: officerOf("DOE"), seat: mainSeatOf("NSF") });
    await calendar.open(feed, BY);
    await setDisabled(database, officerOf("DOE"), TEST_NOW);
    expect((await calendar.find(feed.tokenHash))?.feed.standing).toMatchObject({
      owner: { isDisabled: true },
      seat: { id: mainSeatOf("NSF"), isHeld: false },
    });
  });

  it("end with the account, each with an audit row", async () => {
    const owner = officerOf("USTR");
    const feed = feedOf("four", { owner, seat: mainSeatOf("USTR") });
    await calendar.open(feed, BY);
    const stored = await every.people.find(owner, TEST_NOW);
    if (stored === null) throw new Error("nobody");
    const gone = { ...stored.state, isDisabled: true };
    expect((await every.people.change(owner, 0, gone, "Has left.", BY)).ok).toBe(true);
    expect((await calendar.find(feed.tokenHash))?.feed.standing).toMatchObject({
      revokedAt: BY.at,
      owner: { isDisabled: true },
      seat: { isHeld: false },
    });
    expect((await every.audit.verify()).breaks).toBe(0);
  });

  it("hold open due dates and open milestones from a day on, of an agency and of a contact", async () => {
    const days = await calendar.dueDays({ agency: NIST }, TEST_TODAY, 10);
    expect(
      days.map((one) => [one.recommendation, one.milestone?.title ?? null, one.due, one.version]),
    ).toEqual([
      ["CHIP-1", "Draft", "2026-06-01", 1],
      ["CHIP-1", null, "2026-07-01", 1],
    ]);
    expect(days[0]).toMatchObject({ title: "Recommendation CHIP-1", changedAt: TEST_NOW });
    expect(await calendar.dueDays({ person: ME }, TEST_TODAY, 10)).toEqual(days);
    expect(await calendar.dueDays({ person: officerOf("GAO") }, TEST_TODAY, 10)).toEqual([]);
    expect(
      (await calendar.dueDays({ person: officerOf("STATE") }, TEST_TODAY, 10)).map(({ due }) => due),
    ).toEqual(["2026-06-15"]);
    expect(await calendar.dueDays({ agency: NIST }, TEST_TODAY, 1)).toEqual(days.slice(0, 1));
    expect(await repositories(database, STRANGER).calendar.dueDays({ agency: NIST }, TEST_TODAY, 10)).toEqual(
      [],
    );
  });

  it("hold the suspense of an answer until it is given, for the agency and for whom is told", async () => {
    const set = testTasking("2026-05-20", ["NIST/ITL", "NSF"]);
    await every.taskings.appendSet(set, signedBy("STATE"));
    const owed = await calendar.suspenses({ agency: NIST }, TEST_TODAY, 10);
    expect(owed).toMatchObject([
      {
        kind: "tasking",
        id: set.tasking,
        office: "NIST/ITL",
        suspense: "2026-05-20",
        version: 1,
        changedAt: TEST_NOW,
        about: { recommendation: "CHIP-1" },
      },
    ]);
    expect(await calendar.suspenses({ person: ME }, TEST_TODAY, 10)).toEqual([]);
    const [whole, part] = [testOffice("NIST"), testOffice("NIST/ITL")];
    const mine = { mainContact: mainSeatOf("NIST"), alternateContact: null };
    await every.taskings.appendContacts(whole, 0, mine, BY);
    expect(await calendar.suspenses({ person: ME }, TEST_TODAY, 10)).toEqual(owed);
    const theirs = { mainContact: mainSeatOf("NSF"), alternateContact: null };
    await every.taskings.appendContacts(part, 0, theirs, BY);
    expect(await calendar.suspenses({ person: ME }, TEST_TODAY, 10)).toEqual([]);
    expect(
      (await calendar.suspenses({ person: officerOf("NSF") }, TEST_TODAY, 10)).map(({ office }) => office),
    ).toEqual(["NIST/ITL"]);

    const stored = await getTasking(every.taskings, set.tasking);
    await every.taskings.append(stored, acknowledgesAt(stored, "NIST/ITL", BY), BY);
    const read = await getTasking(every.taskings, set.tasking);
    expect(await calendar.suspenses({ agency: NIST }, TEST_TODAY, 10)).toMatchObject([{ version: 2 }]);
    await every.taskings.append(read, answersAt(read, "NIST/ITL", BY), BY);
    expect(await calendar.suspenses({ agency: NIST }, TEST_TODAY, 10)).toEqual([]);
  });

  it("hold the suspense of a clearance for each office that owes one", async () => {
    const subject = statementOf("CHIP-1");
    const text = firstText(subject);
    await every.clearance.appendCall(calledOn(subject, text.text), text, BY);
    const of = async (agency: string) =>
      (await calendar.suspenses({ agency: agencyOf(agency) }, TEST_TODAY, 10)).filter(
        ({ kind }) => kind === "clearance",
      );
    expect(await of("STATE")).toMatchObject([
      { office: "STATE", suspense: "2026-05-14", title: text.title, version: 1 },
    ]);
    expect(await of("DOE")).toEqual([]);
  });
});

describe.each(ENGINES)("calendars of marked records on $name", ({ open }) => {
  let database: Database;
  let marked: Awaited<ReturnType<typeof markedRegister>>;

  beforeAll(async () => {
    database = await open();
    marked = await markedRegister(database, TEST_DESIGNATIONS);
  }, 120_000);
  afterAll(() => database.close());

  it("hold for each viewer exactly what the calendar may carry to them (C-04)", async () => {
    const all = repositories(database, registerItself());
    const directory = await all.marking.directory(TEST_TODAY);
    const keys = new Map<string, RecommendationId>();
    for (const { recommendation } of await all.calendar.dueDays({ agency: NIST }, TEST_TODAY, 1000)) {
      const stored = await all.recommendations.find(recommendation);
      if (stored !== null) keys.set(recommendation, stored.record.recommendation.id);
    }
    expect(keys.size).toBe(marked.size);
    let cells = 0;
    for (const [name, viewer] of Object.entries(TEST_VIEWERS)) {
      const as = repositories(database, { person: null, sight: sightOf(viewer, "copy") });
      const seen = await as.calendar.dueDays({ agency: NIST }, TEST_TODAY, 1000);
      const expected = [...marked].filter(
        ([, designation]) => channelAccess(designation, viewer, "calendar", directory) === "allowed",
      );
      expect([name, seen.map(({ recommendation }) => String(keys.get(recommendation))).toSorted()]).toEqual([
        name,
        expected.map(([id]) => id).toSorted(),
      ]);
      cells += marked.size;
    }
    expect(cells).toBe(marked.size * Object.keys(TEST_VIEWERS).length);
  });

  it("leave out a suspense that is about a record out of sight", async () => {
    const all = repositories(database, registerItself());
    const place = Object.keys(TEST_DESIGNATIONS).indexOf("a listed person") + 1;
    const suspensesFor = (viewer: string) => {
      const asker = { person: null, sight: sightOf(TEST_VIEWERS[viewer] ?? { kind: "public" }, "copy") };
      return repositories(database, asker).calendar.suspenses({ agency: agencyOf("STATE") }, TEST_TODAY, 10);
    };
    const about = async (key: string | null) => {
      const set = { ...testTasking("2026-05-20", ["STATE"]), about: key };
      await all.taskings.appendSet(set, signedBy("STATE"));
      return set.tasking;
    };
    const hidden = await about(`MARK-${place}`);
    const free = await about(null);
    const ids = async (viewer: string) => (await suspensesFor(viewer)).map(({ id }) => id).toSorted();
    expect(await ids("officer of NIST")).toEqual([hidden, free].toSorted());
    expect(await ids("officer of STATE")).toEqual([free]);
    expect(await ids("official of Japan")).toEqual([]);
  });
});
