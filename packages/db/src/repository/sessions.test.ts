import { type Instant, secondsAfter } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { ENGINES } from "../testing/engines.ts";

import { signedBy, TEST_NOW, testRecords } from "../testing/records.ts";
import { officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import { lastAuditRow, setDisabled, testSession } from "../testing/sessions.ts";

const NIST = officerOf("NIST");
const DOE = officerOf("DOE");
const MINUTE = 60;
const after = (seconds: number): Instant => secondsAfter(TEST_NOW, seconds);

describe.each(ENGINES)("sessions on $name", ({ open }) => {
  let database: Database;
  let sessions: Repositories["sessions"];

  beforeAll(async () => {
    database = await open();
    ({ sessions } = await fillRegister(database, testRecords(1)));
  });
  afterAll(() => database.close());

  it("are found by the hash of their token, with their person and their times", async () => {
    const session = testSession(NIST, "found");
    await sessions.start(session, signedBy("NIST"));
    expect(await sessions.find("found", TEST_NOW)).toMatchObject({
      id: session.id,
      person: { id: NIST, agency: "NIST", seat: "nist-main" },
      createdAt: TEST_NOW,
      lastUsedAt: TEST_NOW,
      authenticatedAt: TEST_NOW,
      expiresAt: after(12 * 60 * MINUTE),
    });
    expect(await sessions.find("another", TEST_NOW)).toBeNull();
  });

  it("end 15 minutes after their last use and 12 hours after their start", async () => {
    await sessions.start(testSession(NIST, "limits"), signedBy("NIST"));
    expect(await sessions.find("limits", after(15 * MINUTE - 1))).not.toBeNull();
    expect(await sessions.find("limits", after(15 * MINUTE))).toBeNull();
    for (let minute = 14; minute < 12 * 60; minute += 14)
      await sessions.touch("limits", after(minute * MINUTE));
    expect(await sessions.find("limits", after(12 * 60 * MINUTE - 1))).not.toBeNull();
    expect(await sessions.find("limits", after(12 * 60 * MINUTE))).toBeNull();
  });

  it("are not made older by a use that is reported late", async () => {
    await sessions.start(testSession(NIST, "order"), signedBy("NIST"));
    await sessions.touch("order", after(10 * MINUTE));
    await sessions.touch("order", after(5 * MINUTE));
    expect((await sessions.find("order", after(10 * MINUTE)))?.lastUsedAt).toBe(after(10 * MINUTE));
  });

  it("end in the moment in which another takes their place", async () => {
    await sessions.start(testSession(NIST, "old"), signedBy("NIST"));
    await sessions.start({ ...testSession(NIST, "new"), replaces: "old" }, signedBy("NIST"));
    expect(await sessions.find("old", TEST_NOW)).toBeNull();
    expect(await sessions.find("new", TEST_NOW)).not.toBeNull();
  });

  it("are listed for their person alone, the last used first, without those that are over", async () => {
    const names = ["first", "second", "over", "ended"];
    const started = names.map((name) =>
      testSession(DOE, name, name === "over" ? after(-16 * MINUTE) : TEST_NOW),
    );
    for (const session of started) {
      await sessions.start(session, { ...signedBy("DOE"), at: session.authenticatedAt ?? TEST_NOW });
    }
    const [first, second, , ended] = started;
    if (first === undefined || second === undefined || ended === undefined) throw new Error("no sessions");
    expect(await sessions.end(DOE, ended.id, signedBy("DOE"))).toBe(true);
    await sessions.touch("second", after(MINUTE));
    const listed = await sessions.list(DOE, after(2 * MINUTE));
    expect(listed.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(listed[0]).toMatchObject({ userAgent: "Test/1.0", address: "127.0.0.1", provider: null });
  });

  it("are ended one by one by their own person, and only once", async () => {
    const session = testSession(DOE, "one");
    await sessions.start(session, signedBy("DOE"));
    expect(await sessions.end(NIST, session.id, signedBy("NIST"))).toBe(false);
    expect(await sessions.find("one", TEST_NOW)).not.toBeNull();
    expect(await sessions.end(DOE, session.id, signedBy("DOE"))).toBe(true);
    expect(await sessions.end(DOE, session.id, signedBy("DOE"))).toBe(false);
    expect(await sessions.find("one", TEST_NOW)).toBeNull();
  });

  it("are all ended at once, with an audit row for each, and those of others go on", async () => {
    await sessions.endAll(DOE, signedBy("DOE"));
    for (const name of ["a", "b", "c"]) await sessions.start(testSession(DOE, name), signedBy("DOE"));
    await sessions.start(testSession(NIST, "of another"), signedBy("NIST"));
    const before = await auditOf("person:doe-officer");
    expect(await sessions.endAll(DOE, signedBy("DOE"))).toBe(3);
    expect(await auditOf("person:doe-officer")).toBe(before + 3);
    expect(await sessions.list(DOE, TEST_NOW)).toEqual([]);
    expect(await sessions.find("of another", TEST_NOW)).not.toBeNull();
  });

  it("do not outlive the disabling of their person", async () => {
    await sessions.start(testSession(DOE, "disabled"), signedBy("DOE"));
    await setDisabled(database, DOE, TEST_NOW);
    expect(await sessions.find("disabled", TEST_NOW)).toBeNull();
    expect((await sessions.personas()).map(({ id }) => id)).not.toContain(DOE);
    await setDisabled(database, DOE, null);
  });

  it("that an older release started hold until their limits", async () => {
    await database.write(registerItself(), ({ db }) =>
      db.execute(sql`
        insert into sessions (token_hash, person, created_at, expires_at)
        values ('older', ${NIST}, ${TEST_NOW}, ${after(12 * 60 * MINUTE)})
      `),
    );
    expect(await sessions.find("older", after(MINUTE))).toMatchObject({
      lastUsedAt: TEST_NOW,
      authenticatedAt: null,
    });
    expect(await sessions.find("older", after(15 * MINUTE))).toBeNull();
  });

  async function auditOf(chain: string): Promise<number> {
    return (await lastAuditRow(database, chain))?.sequence ?? 0;
  }
});
