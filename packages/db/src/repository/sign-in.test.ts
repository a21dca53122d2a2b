import { type EmailAddress, secondsAfter } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";

import { ENGINES } from "../testing/engines.ts";
import { signedBy, TEST_NOW, testRecords } from "../testing/records.ts";
import { officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import {
  invite,
  lastAuditRow,
  TEST_ISSUER,
  TEST_PROVIDER,
  testAttempt,
  testSession,
} from "../testing/sessions.ts";

const NIST = officerOf("NIST");
const DOE = officerOf("DOE");
const OTHER_ISSUER = "https://id.example.org";
const email = (text: string) => text as EmailAddress;
const subject = (name: string, issuer = TEST_ISSUER) => ({ issuer, subject: name });

describe.each(ENGINES)("sign-in on $name", ({ open }) => {
  let database: Database;
  let signIn: Repositories["signIn"];
  let sessions: Repositories["sessions"];

  beforeAll(async () => {
    database = await open();
    ({ signIn, sessions } = await fillRegister(database, testRecords(1)));
  });
  afterAll(() => database.close());

  it("gives an attempt back once, even when ten ask for it at the same time", async () => {
    await signIn.begin("state", testAttempt());
    const taken = await Promise.all(Array.from({ length: 10 }, () => signIn.take("state", TEST_NOW)));
    expect(taken.filter((attempt) => attempt !== null)).toEqual([testAttempt()]);
  });

  it("gives no attempt back after ten minutes, and forgets it", async () => {
    await signIn.begin("late", testAttempt());
    expect(await signIn.take("late", secondsAfter(TEST_NOW, 600))).toBeNull();
    expect(await signIn.take("late", TEST_NOW)).toBeNull();

    await signIn.begin("forgotten", testAttempt());
    await signIn.begin("next", testAttempt(secondsAfter(TEST_NOW, 600)));
    expect(await signIn.take("forgotten", TEST_NOW)).toBeNull();
    expect(await signIn.take("next", secondsAfter(TEST_NOW, 601))).not.toBeNull();
  });

  it("binds an identity by an invitation, and knows it from then on by its subject alone", async () => {
    await invite(database, NIST, "ada@nist.gov");
    expect(await signIn.known(subject("ada"), email("ada@nist.gov"), TEST_NOW)).toEqual({
      linked: null,
      invited: { person: NIST, country: null, isDisabled: false },
    });
    const admitted = await signIn.admit(
      subject("ada"),
      email("ada@nist.gov"),
      testSession(NIST, "ada's"),
      signedBy("NIST"),
    );
    expect(admitted.ok).toBe(true);
    expect(await sessions.find("ada's", TEST_NOW)).not.toBeNull();

    const known = { linked: { person: NIST, country: null, isDisabled: false }, invited: null };
    expect(await signIn.known(subject("ada"), email("ada@nist.gov"), TEST_NOW)).toEqual(known);
    expect(await signIn.known(subject("ada"), email("changed@nist.gov"), TEST_NOW)).toEqual(known);
    expect(await signIn.known(subject("ada", OTHER_ISSUER), email("ada@nist.gov"), TEST_NOW)).toEqual({
      linked: null,
      invited: null,
    });
  });

  it("keeps the same e-mail at two issuers for two persons", async () => {
    await invite(database, NIST, "sam@example.gov");
    await invite(database, DOE, "sam@example.gov", { issuer: OTHER_ISSUER });
    const here = await signIn.known(subject("sam"), email("sam@example.gov"), TEST_NOW);
    const there = await signIn.known(subject("sam", OTHER_ISSUER), email("sam@example.gov"), TEST_NOW);
    expect([here.invited?.person, there.invited?.person]).toEqual([NIST, DOE]);
  });

  it("lets one of ten that use the same invitation at once in, and starts no session for the others", async () => {
    await invite(database, DOE, "race@doe.gov");
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        signIn.admit(
          subject(`racer-${number}`),
          email("race@doe.gov"),
          testSession(DOE, `race ${number}`),
          signedBy("DOE"),
        ),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const started = await Promise.all(outcomes.map((_, number) => sessions.find(`race ${number}`, TEST_NOW)));
    expect(started.filter((session) => session !== null)).toHaveLength(1);
  });

  it("binds an identity that two invitations are open for to one person, and uses one of them up", async () => {
    await invite(database, NIST, "two@nist.gov");
    await invite(database, DOE, "two@doe.gov");
    const outcomes = await Promise.all([
      signIn.admit(subject("two"), email("two@nist.gov"), testSession(NIST, "two n"), signedBy("NIST")),
      signIn.admit(subject("two"), email("two@doe.gov"), testSession(DOE, "two d"), signedBy("DOE")),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const open = await Promise.all(
      ["two@nist.gov", "two@doe.gov"].map((address) =>
        signIn.known(subject("none"), email(address), TEST_NOW),
      ),
    );
    expect(open.filter(({ invited }) => invited !== null)).toHaveLength(1);
  });

  it("finds no invitation that is used, withdrawn or older than its days", async () => {
    await invite(database, NIST, "late@nist.gov");
    const later = secondsAfter(TEST_NOW, 15 * 24 * 60 * 60);
    expect((await signIn.known(subject("none"), email("late@nist.gov"), later)).invited).toBeNull();
    await database.write(registerItself(), ({ db }) =>
      db.execute(sql`update invitations set ended_at = ${TEST_NOW} where email = 'late@nist.gov'`),
    );
    expect((await signIn.known(subject("none"), email("late@nist.gov"), TEST_NOW)).invited).toBeNull();
    expect((await signIn.known(subject("none"), email("ada@nist.gov"), TEST_NOW)).invited).toBeNull();
  });

  it("withdraws an invitation when another is sent to the same address", async () => {
    await invite(database, NIST, "moved@example.gov");
    await invite(database, DOE, "moved@example.gov");
    const { invited } = await signIn.known(subject("none"), email("moved@example.gov"), TEST_NOW);
    expect(invited?.person).toBe(DOE);
    expect((await lastAuditRow(database, "person:nist-officer"))?.after).toContain("endedAt");
  });

  it("starts no session for an identity that was unbound since it was looked up", async () => {
    await database.write(registerItself(), ({ db }) =>
      db.execute(sql`update identities set ended_at = ${TEST_NOW} where subject = 'ada'`),
    );
    const admitted = await signIn.admit(subject("ada"), null, testSession(NIST, "unbound"), signedBy("NIST"));
    expect(admitted).toEqual({ ok: false, error: { code: "admission-overtaken" } });
    expect(await sessions.find("unbound", TEST_NOW)).toBeNull();
  });

  it("keeps failures in chains that verify, under the person when that is known", async () => {
    await signIn.failed(signedBy("NIST"), TEST_PROVIDER, null, { code: "identity-unknown" });
    await signIn.failed(signedBy("NIST"), TEST_PROVIDER, DOE, { code: "person-disabled" });
    await signIn.failed(signedBy("NIST"), null, null, { code: "sign-in-expired" });
    const rows = await database.read(registerItself(), (work) =>
      work.rows(sql`
        select chain, object, outcome from audit_rows where after like '%code%' and outcome = 'denied' order by chain
      `),
    );
    expect(rows).toEqual([
      { chain: "person:doe-officer", object: "provider:test-provider", outcome: "denied" },
      { chain: "sign-in:none", object: "sign-in", outcome: "denied" },
      { chain: "sign-in:test-provider", object: "provider:test-provider", outcome: "denied" },
    ]);
    expect((await repositories(database, registerItself()).audit.verify()).firstBreak).toBeNull();
  });
});
