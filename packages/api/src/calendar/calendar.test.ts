import { createHash } from "node:crypto";
import { repositories } from "@entente/db";
import { SESSION_LIMITS, secondsAfter } from "@entente/domain";
import ICAL from "ical.js";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { instant, openTestApi, START, type TestApi, WEB_ORIGIN } from "../testing/test-api.ts";
import { readCalendar } from "./read-calendar.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const coordinator = await api.as("nsc-coordinator");
  for (const [key, due] of [
    ["STD-1", "2027-03-31"],
    ["CHIP-1", "2027-02-26"],
  ] as const) {
    const { version } = await coordinator.recommendation.get({ key });
    await coordinator.recommendation.changeDue({ recommendation: key, version, due, reason: "As agreed." });
  }
});
afterEach(() => {
  api.clock.now = START;
});
afterAll(() => api.close());

/** What a calendar program gets at the address, after a parser has read it. */
async function read(address: string) {
  const [, token = ""] = /\/calendar\/(.+)\.ics$/u.exec(address) ?? [];
  const found = await readCalendar(
    {
      repositoriesFor: (asker) => repositories(api.database, asker),
      now: () => api.clock.now,
      webOrigin: WEB_ORIGIN,
    },
    createHash("sha256").update(token).digest("hex"),
  );
  return found.ok ? { ...found.value, events: eventsOf(found.value.file) } : found.error.code;
}

function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const { uid, sequence, summary, startDate } = new ICAL.Event(event);
    const status = String(event.getFirstPropertyValue("status"));
    return {
      uid,
      sequence,
      summary,
      status,
      start: startDate.toString(),
      stamp: String(event.getFirstPropertyValue("dtstamp")),
    };
  });
}

async function eventsAt(address: string) {
  const found = await read(address);
  if (typeof found === "string") throw new Error(found);
  return found.events;
}

const MEETING = {
  table: "quad",
  title: "Test methods",
  startsAt: instant("2027-03-04T09:00:00.000Z"),
  endsAt: instant("2027-03-04T11:00:00.000Z"),
  agenda: [{ title: "Draft", owner: { country: "USA", agency: "NIST" } }],
  source: { title: "An agreement of the chairs" },
  reason: "The chairs agreed.",
};

describe("the calendar of a forum", () => {
  it("has its address shown once, and is listed without it, with when it was made", async () => {
    const officer = await api.as("nist-officer");
    const { id, address } = await officer.calendar.open({ kind: "forum", table: "quad" });
    expect(address).toMatch(/^https:\/\/entente\.example\.gov\/calendar\/entente_calendar_[\w-]{43}\.ics$/u);
    const { calendars } = await officer.calendar.list();
    expect(calendars).toMatchObject([
      { id, kind: "forum", subject: "quad", lastUsedAt: null, createdAt: START, ended: null },
    ]);
    expect(calendars[0]?.subjectName).toMatch(/Quad/u);
    expect(JSON.stringify(calendars)).not.toContain(address.slice(-47, -4));
    const other = await api.as("doc-officer");
    expect((await other.calendar.list()).calendars).toEqual([]);
  });

  it("follows a meeting from its planning to its end under one name, and says that it was called off", async () => {
    const officer = await api.as("nist-officer");
    const { address } = await officer.calendar.open({ kind: "forum", table: "quad" });
    const { meeting } = await officer.forum.planMeeting(MEETING);
    const uid = `meeting-${meeting}@entente`;
    const event = async () => (await eventsAt(address)).find((one) => one.uid === uid);
    expect(await event()).toMatchObject({ sequence: 0, status: "CONFIRMED", start: "2027-03-04T09:00:00Z" });

    api.clock.now = secondsAfter(START, 600);
    const { table: _table, source: _source, ...fields } = MEETING;
    const moved = {
      ...fields,
      startsAt: instant("2027-03-05T09:00:00.000Z"),
      endsAt: instant("2027-03-05T11:00:00.000Z"),
      readAheadDue: "2027-02-25",
    };
    await officer.forum.changeMeeting({ meeting, seen: 1, ...moved });
    expect(await event()).toMatchObject({
      sequence: 1,
      start: "2027-03-05T09:00:00Z",
      stamp: "2026-11-22T12:10:00Z",
    });
    await officer.forum.cancelMeeting({ meeting, seen: 2, reason: "The chairs are away." });
    expect(await event()).toMatchObject({ sequence: 2, status: "CANCELLED" });
    const papers = (await eventsAt(address)).find((one) => one.uid === `papers-${meeting}@entente`);
    expect(papers).toMatchObject({ status: "CANCELLED", start: "2027-02-25" });
  });

  it("holds twenty changes as twenty versions of one event, and nothing twice (U-03)", async () => {
    const officer = await api.as("nist-officer");
    const { address } = await officer.calendar.open({ kind: "forum", table: "ttc" });
    const { meeting } = await officer.forum.planMeeting({ ...MEETING, table: "ttc/technology-standards" });
    const { table: _table, source: _source, ...fields } = MEETING;
    const files = new Set<string>();
    for (let change = 1; change <= 20; change += 1) {
      await officer.forum.changeMeeting({
        meeting,
        seen: change,
        ...fields,
        title: `Test methods ${change}`,
      });
      const found = await read(address);
      if (typeof found === "string") throw new Error(found);
      files.add(found.file);
      const uids = found.events.map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      expect(found.events.filter(({ uid }) => uid === `meeting-${meeting}@entente`)).toMatchObject([
        { sequence: change },
      ]);
    }
    expect(files.size).toBe(20);
  });

  it("says of what the register proposes that nobody has agreed to it", async () => {
    const reader = await api.as("reader");
    const { address } = await reader.calendar.open({ kind: "forum", table: "quad" });
    const proposed = (await eventsAt(address)).find(({ start }) => start.startsWith("2027-01-20"));
    expect(proposed?.summary).toMatch(/^Proposed by us: /u);
  });

  it("is refused for a table or an agency that is not there", async () => {
    const reader = await api.as("reader");
    expect(await refused(reader.calendar.open({ kind: "forum", table: "no-such-table" }))).toMatchObject({
      code: "not-found",
      value: "no-such-table",
    });
    expect(await refusedWith(reader.calendar.open({ kind: "agency", agency: "NASA-X" }))).toBe("not-found");
  });
});

describe("the calendar of an agency", () => {
  it("holds due dates, meetings in which it is named, and what it owes", async () => {
    const state = await api.as("state-coordinator");
    const set = {
      tasker: "STATE",
      offices: ["NIST"],
      request: "Say what was tested.",
      about: "STD-1",
      suspense: "2026-12-15",
    };
    const { tasking } = await state.tasking.set(set);
    const officer = await api.as("nist-officer");
    const { address } = await officer.calendar.open({ kind: "agency", agency: "NIST" });
    const events = await eventsAt(address);
    expect(events.find(({ uid }) => uid === "recommendation-STD-1@entente")).toMatchObject({
      start: "2027-03-31",
      summary: expect.stringMatching(/^STD-1 due: /u),
    });
    expect(events.find(({ uid }) => uid === `tasking-${tasking}-NIST@entente`)).toMatchObject({
      summary: "NIST owes an answer: Say what was tested.",
      start: "2026-12-15",
    });
    expect(events.some(({ summary }) => summary.includes("Test methods"))).toBe(true);

    const other = await api.as("doc-officer");
    const theirs = await other.calendar.open({ kind: "agency", agency: "NIST" });
    const seen = (await eventsAt(theirs.address)).map(({ uid }) => uid);
    expect(seen.filter((uid) => uid.startsWith("tasking-"))).toEqual([]);
    expect(seen).toContain("recommendation-STD-1@entente");
  });

  it("loses what is marked so that its owner may not have it, and marks all where one is marked", async () => {
    const officer = await api.as("nist-officer");
    const own = await officer.calendar.open({ kind: "agency", agency: "NIST" });
    const reader = await api.as("reader");
    const { address } = await reader.calendar.open({ kind: "agency", agency: "NIST" });
    const coordinator = await api.as("nist-coordinator");
    const { sequence } = await coordinator.marking.get({ recommendation: "STD-1" });
    expect((await eventsAt(address)).map(({ uid }) => uid)).toContain("recommendation-STD-1@entente");
    await coordinator.marking.change({
      recommendation: "STD-1",
      seen: sequence,
      marking: {
        level: "cui",
        controls: ["dl-only"],
        disseminationList: [{ kind: "agency", agency: "NIST", person: null }],
      },
      reason: "It names what firms told us in confidence.",
    });
    expect((await eventsAt(address)).map(({ uid }) => uid)).not.toContain("recommendation-STD-1@entente");
    const marked = await eventsAt(own.address);
    expect(marked.every(({ summary }) => /^\((?:CUI|U)[^)]*\) /u.test(summary))).toBe(true);
  });
});

describe("the calendar of a person", () => {
  it("holds what the seats that they hold answer for, and ends with the seat", async () => {
    const officer = await api.as("doc-officer");
    const { address } = await officer.calendar.open({ kind: "person" });
    const events = await eventsAt(address);
    expect(events.map(({ uid }) => uid)).toContain("recommendation-CHIP-1@entente");
    const { person } = await officer.session.me();
    const administrator = await api.as("administrator");
    if (person.seat === null) throw new Error("no seat");
    const { seat } = await administrator.seat.get({ seat: person.seat });
    await administrator.seat.vacate({
      seat: person.seat,
      seen: seat.sequence,
      on: "2026-11-22",
      reason: "Moves on.",
    });
    expect(await read(address)).toBe("calendar-seat-ended");
    expect((await officer.calendar.list()).calendars.at(-1)).toMatchObject({ ended: "calendar-seat-ended" });
  });

  it("is made once under a key, and its address is kept nowhere", async () => {
    const idempotencyKey = "a-calendar-of-my-own-0001";
    const analyst = await api.as("analyst", { idempotencyKey });
    await analyst.calendar.open({ kind: "person" });
    expect(await refusedWith(analyst.calendar.open({ kind: "person" }))).toBe("submitted-before");
    expect((await analyst.calendar.list()).calendars).toHaveLength(1);
  });

  it("ends with the account", async () => {
    const officer = await api.as("nsf-officer");
    const { address } = await officer.calendar.open({ kind: "person" });
    expect(typeof (await read(address))).toBe("object");
    const administrator = await api.as("administrator");
    await administrator.person.disable({ person: "nsf-officer", seen: 0, reason: "Has left." });
    expect(await read(address)).toBe("calendar-owner-disabled");
  });

  it("ends when it is revoked, by its owner alone, and never was at an address that somebody made up", async () => {
    const reader = await api.as("reader");
    const { id, address } = await reader.calendar.open({ kind: "person" });
    const other = await api.as("analyst");
    expect(await refusedWith(other.calendar.revoke({ calendar: id }))).toBe("not-found");
    await reader.calendar.revoke({ calendar: id });
    expect(await read(address)).toBe("calendar-revoked");
    expect(await refusedWith(reader.calendar.revoke({ calendar: id }))).toBe("not-found");
    expect(await read(address.replace(/.{5}\.ics$/u, "AAAAA.ics"))).toBe("calendar-unknown");
  });

  it("is given to nobody whose sign-in is a while ago, to no partner liaison, and to no token", async () => {
    const liaison = await api.as("gbr-liaison");
    expect(await refusedWith(liaison.calendar.open({ kind: "person" }))).toBe("role-not-allowed");
    api.clock.now = secondsAfter(START, SESSION_LIMITS.recentSeconds + 1);
    const reader = await api.as("reader", { now: () => START });
    const late = await api.as("reader", { now: () => secondsAfter(api.clock.now, 3600) });
    expect((await reader.calendar.list()).calendars.length).toBeGreaterThan(0);
    expect(await refusedWith(late.calendar.open({ kind: "person" }))).toBe("authentication-not-recent");
  });
});
