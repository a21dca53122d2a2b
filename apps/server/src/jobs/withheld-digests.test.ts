import { type Database, registerItself, repositories } from "@entente/db";
import {
  ENGINES,
  fillRegister,
  mainSeatOf,
  officerOf,
  signedBy,
  TEST_DESIGNATIONS,
  TEST_NOW,
  TEST_TODAY,
  testOffice,
  testRecord,
  testTasking,
} from "@entente/db/testing";
import { addDays } from "@entente/domain";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mailing } from "../testing/notice-register.ts";
import { makeDigests } from "./make-digests.ts";

const OWING = ["NIST", "NSF"] as const;
const NEXT_DAY = addDays(TEST_TODAY, 1);
const log = pino({ level: "silent" });

/** CHIP-1 is for NIST and STATE alone; STATE asks NIST and NSF about it. */
describe.each(ENGINES)("what is told of a marked record on $name", ({ open }) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    const record = testRecord("CHIP-1");
    await fillRegister(database, [record]);
    const { marking, taskings } = repositories(database, registerItself(officerOf("NIST")));
    const designation = TEST_DESIGNATIONS["listed agencies"];
    if (designation === undefined) throw new Error("nothing is listed");
    const entry = { kind: "changed", designation, reason: "For the test.", request: null } as const;
    await marking.append(record.recommendation.id, entry, 0, signedBy("NIST"));
    for (const agency of OWING) {
      const contacts = { mainContact: mainSeatOf(agency), alternateContact: null };
      await taskings.appendContacts(testOffice(agency), 0, contacts, signedBy(agency));
    }
  });
  afterEach(() => database.close());

  const noticesOf = async (agency: string, day = NEXT_DAY) =>
    (await mailing(database).notices.ofDay(officerOf(agency), day)).map(({ kind }) => kind);

  it("goes at once to whoever may have it, and to nobody else", async () => {
    await mailing(database).taskings.appendSet(testTasking(TEST_TODAY, OWING), signedBy("STATE"));
    expect([await noticesOf("NIST", TEST_TODAY), await noticesOf("NSF", TEST_TODAY)]).toEqual([
      ["at-once"],
      [],
    ]);
  });

  it("stands in the digests of those, and makes none for others", async () => {
    const all = mailing(database);
    await all.taskings.appendSet(testTasking("2026-05-11", OWING), signedBy("STATE"));
    await makeDigests({ repositories: all, now: () => TEST_NOW, log }, NEXT_DAY, async () => undefined);
    expect([await noticesOf("NIST"), await noticesOf("NSF")]).toEqual([["digest"], []]);
  });
});
