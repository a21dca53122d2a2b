import type { CoordinationSheetId, Forum, MeetingId, TableId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { OpeningForums } from "../forum-port.ts";
import type { Repositories, Signature } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { ENGINES } from "../testing/engines.ts";
import {
  TTC,
  TTC_STANDARDS,
  testJoining,
  testMeeting,
  testSetup,
  testSheet,
  testVote,
} from "../testing/forum.ts";
import { SEED_SIGNATURE, testRecords } from "../testing/records.ts";
import { agencyOf, officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import { recordFirstForums } from "./first-entries.ts";

const ME = officerOf("NIST");
const SIGNATURE: Signature = {
  ...SEED_SIGNATURE,
  by: { person: ME, seat: null, agency: agencyOf("NIST") },
  action: "test",
};
const MEETING = "0189abcd-0000-7000-8000-000000000001" as MeetingId;
const SHEET = "0189abcd-0000-7000-8000-000000000002" as CoordinationSheetId;
const OPENING: OpeningForums = {
  countries: [
    { code: "USA" as OpeningForums["countries"][number]["code"], name: "Another name" },
    { code: "BRA" as OpeningForums["countries"][number]["code"], name: "Brazil" },
  ],
  setups: [
    { subject: TTC, content: testSetup("Council") },
    { subject: TTC_STANDARDS, content: testSetup("Standards", "standards") },
  ],
  rolls: ["USA", "EU"].map((country) => ({ subject: TTC, content: testJoining(country) })),
  meetings: [{ subject: MEETING, content: testMeeting("First") }],
  sheets: [{ subject: SHEET, content: testSheet("Votes") }],
  votes: [{ subject: SHEET, content: testVote("USA") }],
};

describe.each(ENGINES)("forums on $name", ({ open }) => {
  let database: Database;
  let forum: Repositories["forum"];
  let audit: Repositories["audit"];
  let reference: Repositories["reference"];

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, testRecords(1));
    ({ forum, audit, reference } = repositories(database, registerItself(ME)));
  });
  afterAll(() => database.close());

  it("open at once with countries that were not there, and leave alone what was begun", async () => {
    await recordFirstForums(database, OPENING, "Opened.", SIGNATURE);
    const more = [...OPENING.rolls, { subject: TTC_STANDARDS, content: testJoining("JPN") }];
    await recordFirstForums(database, { ...OPENING, rolls: more }, "Opened again.", SIGNATURE);
    const entries = await forum.rolls.entries(null);
    expect(entries.map(({ subject, sequence, reason }) => [subject, sequence, reason])).toEqual([
      ["ttc", 1, "Opened."],
      ["ttc", 2, "Opened."],
      ["ttc/standards", 1, "Opened again."],
    ]);
    const countries = await reference.countries();
    expect(countries).toContainEqual({ code: "BRA", name: "Brazil" });
    expect(countries).toContainEqual({ code: "USA", name: "United States" });
    expect((await audit.verify()).breaks).toBe(0);
  });

  it("show the last charter of each table, and every one of its history", async () => {
    const revised = testSetup("Council of two");
    expect(await forum.setups.append(TTC, 1, revised, "Renamed.", SIGNATURE)).toEqual({ ok: true, value: 2 });
    expect(await forum.setups.append(TTC, 1, revised, "Late.", SIGNATURE)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
    const present = await forum.setups.present();
    expect(present.map(({ subject, sequence, content }) => [subject, sequence, content.name])).toEqual([
      ["ttc", 2, "Council of two"],
      ["ttc/standards", 1, "Standards"],
    ]);
    expect(await forum.setups.find(TTC)).toMatchObject({
      sequence: 2,
      content: revised,
      reason: "Renamed.",
      personName: "Officer of NIST",
      by: SIGNATURE.by,
    });
    expect(await forum.setups.find("quad" as TableId)).toBeNull();
    expect((await forum.setups.entries(TTC)).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it("let one of two simultaneous changes of a meeting win and tell the other", async () => {
    for (let round = 1; round <= 10; round += 1) {
      const outcomes = await Promise.all(
        ["one", "other"].map((title) =>
          forum.meetings.append(MEETING, round, testMeeting(title), "Moved.", SIGNATURE),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
    expect(await forum.meetings.entries(MEETING)).toHaveLength(11);
  });

  it("are founded with their members, whole or not at all", async () => {
    const chips = "chips" as TableId;
    const row: Forum = {
      id: "chips" as Forum["id"],
      name: "Chips",
      kind: "plurilateral",
      members: null,
      membersNote: "Listed by its roll.",
      workingGroups: [],
    };
    const setup = { ...testSetup("Chips"), forum: row.id };
    const table = { id: chips, setup, members: ["JPN", "USA"].map(testJoining), forum: row };
    expect(await forum.found(table, "Needed.", SIGNATURE)).toEqual({ ok: true, value: undefined });
    expect(await forum.found(table, "Again.", SIGNATURE)).toEqual({
      ok: false,
      error: { code: "table-id-taken", table: chips },
    });
    const again = { ...table, id: TTC_STANDARDS, forum: null };
    expect(await forum.found(again, "Again.", SIGNATURE)).toMatchObject({
      error: { code: "table-id-taken", table: TTC_STANDARDS },
    });
    expect(await forum.rolls.entries(chips)).toHaveLength(2);
    expect((await reference.forums()).map(({ id }) => id)).toContain("chips");
  });

  it("keep the sheets of a vote and what was reported of it", async () => {
    expect(await forum.votes.append(SHEET, 1, testVote("EU"), "Heard.", SIGNATURE)).toMatchObject({
      value: 2,
    });
    expect((await forum.votes.entries(SHEET)).map(({ content }) => content.country)).toEqual(["USA", "EU"]);
    expect((await forum.sheets.present()).map(({ content }) => content.title)).toEqual(["Votes"]);
  });

  it("leave an audit row for each entry, which says what the entry says", async () => {
    expect((await audit.verify()).breaks).toBe(0);
    await database.asOwner(({ db }) =>
      db.execute(sql`update roll_entries set reason = 'Other.' where subject = 'chips' and sequence = 2`),
    );
    const broken = await audit.verify();
    expect([broken.breaks, broken.firstBreak?.record, broken.firstBreak?.sequence]).toEqual([
      1,
      "roll:chips",
      2,
    ]);
  });
});
