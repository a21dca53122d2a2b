import type { CalendarDate, EmailAddress, SeatId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "./database.ts";
import type { Repositories } from "./ports.ts";
import { registerRecords } from "./repository/register.ts";
import { seedReference } from "./seed-reference.ts";
import { claim } from "./testing/claims.ts";
import { testComment } from "./testing/comments.ts";
import { ENGINES } from "./testing/engines.ts";
import { testPack } from "./testing/pack.ts";
import {
  dueOn,
  signedBy,
  TEST_NOW,
  TEST_TODAY,
  testKey,
  testRecord,
  testRecords,
} from "./testing/records.ts";
import { agencyOf, mainSeatOf, officerOf, testReference } from "./testing/reference.ts";
import { fillRegister, getStored } from "./testing/register.ts";
import { invite, TEST_ISSUER, TEST_PROVIDER, testSession, testToken } from "./testing/sessions.ts";
import { tableDigests } from "./testing/table-digests.ts";
import { acknowledgesAt, getTasking, testOffice, testTasking } from "./testing/taskings.ts";

const LATER = "2027-03-01" as CalendarDate;

/** Fails the statement with this number, counted from 1, while one operation runs. */
interface Fault {
  failing: number | null;
  seen: number;
}

describe.each(ENGINES)("an operation whose n-th statement fails on $name", ({ open }) => {
  const fault: Fault = { failing: null, seen: 0 };
  let database: Database;
  let repositories: Repositories;

  beforeAll(async () => {
    database = await open(() => {
      fault.seen += 1;
      if (fault.seen === fault.failing) throw new Error("the statement failed");
    });
    repositories = await fillRegister(database, [
      testRecord("FAIL-1", { schedule: dueOn(LATER) }),
      testRecord("FAIL-2", { dependsOn: [testKey("FAIL-1")] }),
      testRecord("FAIL-3"),
    ]);
  });
  afterAll(() => database.close());

  const stored = (key: string) => getStored(repositories.recommendations, testKey(key));

  it("appends a report that unblocks another record, or nothing", async () => {
    const record = await stored("FAIL-1");
    expect(
      await halvesLeftBy(() => repositories.recommendations.append(record, claim(record), signedBy("NIST"))),
    ).toEqual([]);
  });

  it("appends a new dependency, or nothing", async () => {
    const record = await stored("FAIL-3");
    const change = { kind: "dependency-added", prerequisite: testKey("FAIL-2"), reason: "order" } as const;
    expect(
      await halvesLeftBy(() => repositories.recommendations.append(record, change, signedBy("NIST"))),
    ).toEqual([]);
  });

  it("appends changes of several records, or none", async () => {
    const records = [await stored("FAIL-2"), await stored("FAIL-3")];
    const changes = records.map((record) => ({
      stored: record,
      change: {
        kind: "contact-changed",
        agency: agencyOf("NIST"),
        mainContact: null,
        alternateContact: mainSeatOf("NIST"),
      } as const,
    }));
    expect(
      await halvesLeftBy(() => repositories.recommendations.appendAll(changes, signedBy("NIST"))),
    ).toEqual([]);
  });

  it("registers all records, or none", async () => {
    const records = [...testRecords(3), testRecord("FAIL-9", { dependsOn: [testKey("FAIL-3")] })];
    expect(await halvesLeftBy(() => registerRecords(database, records, signedBy("STATE")))).toEqual([]);
  });

  it("starts and ends a session with its audit row, or does neither", async () => {
    const { sessions } = repositories;
    const first = testSession(officerOf("NIST"), "a hash");
    const second = { ...testSession(officerOf("NIST"), "another hash"), replaces: "a hash" };
    expect(await halvesLeftBy(() => sessions.start(first, signedBy("NIST")))).toEqual([]);
    expect(await halvesLeftBy(() => sessions.start(second, signedBy("NIST")))).toEqual([]);
    expect(await halvesLeftBy(() => sessions.endAll(first.person, signedBy("NIST")))).toEqual([]);
  });

  it("invites, binds the identity, uses the invitation up and starts the session, or does none of it", async () => {
    const { signIn } = repositories;
    const inviting = () => invite(database, officerOf("NIST"), "ada@nist.gov");
    expect(await halvesLeftBy(inviting)).toEqual([]);
    expect(await halvesLeftBy(inviting)).toEqual([]);
    const session = testSession(officerOf("NIST"), "a third hash");
    const identity = { issuer: TEST_ISSUER, subject: "ada" };
    const email = "ada@nist.gov" as EmailAddress;
    expect(await halvesLeftBy(() => signIn.admit(identity, email, session, signedBy("NIST")))).toEqual([]);
    const facts = { code: "identity-unknown" };
    expect(await halvesLeftBy(() => signIn.failed(signedBy("NIST"), TEST_PROVIDER, null, facts))).toEqual([]);
  });

  it("sets and acknowledges a tasking and names contacts with their audit rows, or does neither", async () => {
    const { taskings } = repositories;
    const set = testTasking("2026-05-14", ["NIST", "DOE"]);
    expect(await halvesLeftBy(() => taskings.appendSet(set, signedBy("STATE")))).toEqual([]);
    const present = await getTasking(taskings, set.tasking);
    const fact = acknowledgesAt(present, "NIST", signedBy("NIST"));
    expect(await halvesLeftBy(() => taskings.append(present, fact, signedBy("NIST")))).toEqual([]);
    const contacts = { mainContact: mainSeatOf("DOE"), alternateContact: null };
    const naming = () => taskings.appendContacts(testOffice("DOE"), 0, contacts, signedBy("DOE"));
    expect(await halvesLeftBy(naming)).toEqual([]);
  });

  it("keeps a comment with its audit row and its news, or none of it", async () => {
    const { comments } = repositories;
    const mentions = [{ kind: "office", office: testOffice("NSF") }] as const;
    const subject = { kind: "recommendation", key: "FAIL-1" } as const;
    const written = testComment(signedBy("NIST"), { subject, mentions });
    const writing = () => comments.appendWritten(written, () => true, signedBy("NIST"));
    expect(await halvesLeftBy(writing)).toEqual([]);
  });

  it("loads a pack and replaces it by its next version whole, or does neither", async () => {
    const { packs } = repositories;
    expect(await halvesLeftBy(() => packs.load(testPack(), signedBy("NIST")))).toEqual([]);
    const next = testPack({ contentHash: "b".repeat(64), memberships: [] });
    expect(await halvesLeftBy(() => packs.load(next, signedBy("NIST")))).toEqual([]);
  });

  it("says that the disk is full when the database does, and goes on reading", async () => {
    await database.asOwner(async ({ db }) => {
      await db.execute(sql`
        create function fill_disk() returns trigger language plpgsql
        as $$ begin raise exception 'no space left on device' using errcode = 'disk_full'; end $$
      `);
      await db.execute(sql`
        create trigger disk_filled before insert on audit_rows for each row execute function fill_disk()
      `);
    });
    const record = await stored("FAIL-1");
    const contacts = { mainContact: null, alternateContact: null };
    const change = { kind: "contact-changed", agency: agencyOf("NIST"), ...contacts } as const;
    const saving = repositories.recommendations.append(record, change, signedBy("NIST"));
    await expect(saving).rejects.toMatchObject({ name: "DatabaseFull", code: "database-full" });
    expect(await stored("FAIL-1")).toEqual(record);
    await database.asOwner(({ db }) => db.execute(sql`drop function fill_disk cascade`));
  });

  it("keeps a denied attempt, an anchor and new reference data whole", async () => {
    const refusal = {
      code: "role-not-allowed",
      act: "verify",
      role: "reader",
      allowed: ["verifier"],
    } as const;
    expect(await halvesLeftBy(() => repositories.audit.denied(signedBy("NIST"), "FAIL-1", refusal))).toEqual(
      [],
    );
    expect(await halvesLeftBy(() => repositories.audit.anchor(TEST_TODAY))).toEqual([]);
    const reference = testReference();
    const [seat] = reference.seats;
    if (seat === undefined) throw new Error("no seats");
    const more = { ...reference, seats: [...reference.seats, { ...seat, id: "one-more" as SeatId }] };
    expect(await halvesLeftBy(() => seedReference(database, more, TEST_TODAY))).toEqual([]);
  });

  it("disables a person with all that ends with them, or leaves all of it", async () => {
    const { people, sessions, tokens } = repositories;
    const person = officerOf("DOE");
    await sessions.start(testSession(person, "a doe hash"), signedBy("DOE"));
    await tokens.create(testToken(person, "a doe token"), signedBy("DOE"));
    await invite(database, person, "doe@doe.gov");
    const stored = await people.find(person, TEST_NOW);
    if (stored === null) throw new Error("no person");
    const disabled = { ...stored.state, isDisabled: true };
    expect(
      await halvesLeftBy(() => people.change(person, 0, disabled, "Has left.", signedBy("NIST"))),
    ).toEqual([]);
    expect((await people.find(person, TEST_NOW))?.seats.filter(({ to }) => to === null)).toEqual([]);
  });

  /**
   * Runs the operation with its first statement failing, then its second, until it succeeds. Returns what went wrong
   * on the way: a failure that left something behind, or a success that changed nothing.
   */
  async function halvesLeftBy(operation: () => Promise<unknown>): Promise<readonly string[]> {
    const before = JSON.stringify(await tableDigests(database));
    const halves: string[] = [];
    for (let failing = 1; ; failing += 1) {
      Object.assign(fault, { failing, seen: 0 });
      const outcome = await operation().then(
        () => "done",
        (error: Error) => error.message,
      );
      Object.assign(fault, { failing: null, seen: 0 });
      const isUnchanged = JSON.stringify(await tableDigests(database)) === before;
      if (outcome === "done") return isUnchanged ? [...halves, "the operation changed nothing"] : halves;
      if (outcome !== "the statement failed") return [...halves, `statement ${failing}: ${outcome}`];
      if (!isUnchanged) halves.push(`statement ${failing} left something behind`);
    }
  }
});
