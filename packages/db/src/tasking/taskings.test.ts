import type { PersonId, SeatId, TaskingId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../database.ts";
import type { Repositories } from "../ports.ts";
import type { TaskingQuery } from "../tasking-port.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, testRecords } from "../testing/records.ts";
import { mainSeatOf, officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import { setDisabled } from "../testing/sessions.ts";
import {
  acknowledgesAt,
  answersAt,
  closesAt,
  getTasking,
  putsOffAt,
  testOffice,
  testTasking,
} from "../testing/taskings.ts";

const SIGNATURE = signedBy("STATE");
const BY_NIST = signedBy("NIST");
const OPEN: TaskingQuery = { side: "owed", state: "open", cursor: null, limit: 10 };
const ALTERNATE = "nist-alternate" as SeatId;

describe.each(ENGINES)("taskings on $name", ({ open }) => {
  let database: Database;
  let taskings: Repositories["taskings"];
  let audit: Repositories["audit"];

  beforeAll(async () => {
    database = await open();
    ({ taskings, audit } = await fillRegister(database, testRecords(1)));
  });
  afterAll(() => database.close());

  async function set(suspense: string, offices?: readonly string[]): Promise<TaskingId> {
    const fact = testTasking(suspense, offices);
    await taskings.appendSet(fact, SIGNATURE);
    return fact.tasking;
  }
  const idsOf = async (agency: string, query: Partial<TaskingQuery>) =>
    (await taskings.list(agency, { ...OPEN, ...query })).rows.map(({ id }) => id);

  it("rebuilds a tasking from its facts, with who stated each and from which seat", async () => {
    const id = await set("2026-05-14", ["NIST", "DOE"]);
    for (const step of [acknowledgesAt, answersAt]) {
      const stored = await getTasking(taskings, id);
      expect(await taskings.append(stored, step(stored, "NIST", BY_NIST), BY_NIST)).toMatchObject({
        ok: true,
      });
    }
    const { tasking, version, facts } = await getTasking(taskings, id);
    expect(version).toBe(3);
    expect(tasking.offices.map(({ office, standing }) => [office, standing])).toEqual([
      ["NIST", "answered"],
      ["DOE", "not-acknowledged"],
    ]);
    expect(facts.map(({ fact, personName, seatTitle }) => [fact.kind, personName, seatTitle])).toEqual([
      ["set", "Officer of STATE", "Director, STATE"],
      ["acknowledged", "Officer of NIST", "Director, NIST"],
      ["answered", "Officer of NIST", "Director, NIST"],
    ]);
    expect(await taskings.find("01890000-0000-7000-8000-000000000000" as TaskingId)).toBeNull();
  });

  it("keeps one of two facts that follow the same one, and tells the other", async () => {
    const id = await set("2026-05-14");
    const stored = await getTasking(taskings, id);
    const facts = [acknowledgesAt(stored, "NIST", BY_NIST), putsOffAt(stored, "2026-05-20", SIGNATURE)];
    const outcomes = await Promise.all(facts.map((fact) => taskings.append(stored, fact, SIGNATURE)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
  });

  it("lists what an agency owes by suspense, page by page, each tasking once, without what it answered", async () => {
    const late = await set("2026-07-01", ["USTR", "USTR/DIGITAL"]);
    const soon = await set("2026-06-01", ["USTR"]);
    const later = await set("2026-08-01", ["USTR", "DOE"]);
    expect(await idsOf("USTR", {})).toEqual([soon, late, later]);

    const first = await taskings.list("USTR", { ...OPEN, limit: 2 });
    expect(first.total).toEqual({ count: 3, isCapped: false });
    expect(first.rows.map(({ id }) => id)).toEqual([soon, late]);
    expect(await idsOf("USTR", { limit: 2, cursor: first.nextCursor })).toEqual([later]);

    const stored = await getTasking(taskings, soon);
    await taskings.append(stored, answersAt(stored, "USTR", signedBy("USTR")), signedBy("USTR"));
    expect(await idsOf("USTR", {})).toEqual([late, later]);
    expect(await idsOf("USTR", { state: "done" })).toEqual([soon]);
    expect(await idsOf("DOE", { limit: 100 })).toContain(later);
  });

  it("lists what an agency set until every part is closed", async () => {
    const id = await set("2026-09-01", ["NSF"]);
    expect(await idsOf("STATE", { side: "set", limit: 100 })).toContain(id);
    const stored = await getTasking(taskings, id);
    await taskings.append(stored, closesAt(stored, "NSF", SIGNATURE), SIGNATURE);
    expect(await idsOf("STATE", { side: "set", limit: 100 })).not.toContain(id);
    expect(await idsOf("STATE", { side: "set", state: "done" })).toEqual([id]);
  });

  it("moves a tasking in the lists with its suspense", async () => {
    const id = await set("2026-05-05", ["NSF"]);
    const stored = await getTasking(taskings, id);
    await taskings.append(stored, putsOffAt(stored, "2026-12-31", SIGNATURE), SIGNATURE);
    const { rows } = await taskings.list("NSF", OPEN);
    expect(rows.find((row) => row.id === id)?.suspense).toBe("2026-12-31");
  });

  it("does not know a cursor of another list, nor one that nobody gave out", async () => {
    const { nextCursor } = await taskings.list("USTR", { ...OPEN, limit: 1 });
    await expect(taskings.list("USTR", { ...OPEN, state: "done", cursor: nextCursor })).rejects.toThrow(
      /not known/,
    );
    await expect(taskings.list("USTR", { ...OPEN, cursor: "W10" })).rejects.toThrow(/not known/);
    await expect(taskings.list("USTR", { ...OPEN, cursor: "%" })).rejects.toThrow(/not known/);
  });

  it("gives everything that is owed in batches", async () => {
    const all = await taskings.owed(null, 100);
    const first = await taskings.owed(null, 2);
    const rest = await taskings.owed(first.at(-1)?.tasking.id ?? null, 100);
    expect([...first, ...rest].map(({ tasking }) => tasking.id)).toEqual(
      all.map(({ tasking }) => tasking.id),
    );
    expect(all.length).toBeGreaterThan(2);
  });

  it("tells whom to tell for an office: those named for it, else for its agency, else the seats called contacts there, then coordinators", async () => {
    await database.asOwner(({ db }) =>
      db.execute(sql`update persons set role = 'agency-coordinator' where id = 'nist-officer'`),
    );
    const contactsOf = async (office: string) =>
      (await taskings.reach([testOffice(office)], [])).contactsOf(testOffice(office));
    const coordinator = { step: "coordinator", seat: "nist-main", person: "nist-officer" };
    const whole = [
      { step: "main-contact", seat: "nist-main", person: "nist-officer" },
      { step: "alternate-contact", seat: "nist-alternate", person: null },
      coordinator,
    ];
    expect(await contactsOf("NIST")).toEqual(whole);

    const contacts = { mainContact: ALTERNATE, alternateContact: mainSeatOf("NIST") };
    await taskings.appendContacts(testOffice("NIST"), 0, contacts, SIGNATURE);
    const named = [
      { step: "main-contact", seat: "nist-alternate", person: null },
      { step: "alternate-contact", seat: "nist-main", person: "nist-officer" },
      coordinator,
    ];
    expect(await contactsOf("NIST")).toEqual(named);
    expect(await contactsOf("NIST/ITL")).toEqual(named);

    const own = { mainContact: ALTERNATE, alternateContact: null };
    await taskings.appendContacts(testOffice("NIST/ITL"), 0, own, SIGNATURE);
    expect(await contactsOf("NIST/ITL")).toEqual([
      { step: "main-contact", seat: "nist-alternate", person: null },
      coordinator,
    ]);
    expect(await taskings.appendContacts(testOffice("NIST"), 0, own, SIGNATURE)).toMatchObject({ ok: false });
    expect((await taskings.contactHistory(testOffice("NIST"))).map(({ sequence }) => sequence)).toEqual([1]);
  });

  it("does not name a disabled person as somebody to tell", async () => {
    const person: PersonId = officerOf("NIST");
    await setDisabled(database, person, SIGNATURE.at);
    const { contactsOf, holderOf } = await taskings.reach([testOffice("NIST")], [mainSeatOf("NIST")]);
    expect(contactsOf(testOffice("NIST"))).toEqual([
      { step: "main-contact", seat: "nist-alternate", person: null },
      { step: "alternate-contact", seat: "nist-main", person: null },
    ]);
    expect(holderOf(mainSeatOf("NIST"))).toBeNull();
    await setDisabled(database, person, null);
    expect((await taskings.reach([], [mainSeatOf("NIST")])).holderOf(mainSeatOf("NIST"))).toBe(person);
  });

  it("leaves an audit row for each fact and naming, which says what they say", async () => {
    expect((await audit.verify()).breaks).toBe(0);
    await database.asOwner(({ db }) =>
      db.execute(sql`update office_contacts set main_contact = null where office = 'NIST'`),
    );
    const broken = await audit.verify();
    expect([broken.breaks, broken.firstBreak?.record]).toEqual([1, "contacts:NIST"]);
  });
});
