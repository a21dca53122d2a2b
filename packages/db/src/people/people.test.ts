import {
  type AgencyState,
  type CalendarDate,
  type IdentityId,
  type InvitationId,
  type PersonId,
  type PersonState,
  type SeatId,
  type SeatState,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { PeopleQuery } from "../people-port.ts";
import type { Repositories } from "../ports.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, TEST_NOW, TEST_TODAY, testRecord } from "../testing/records.ts";
import { agencyOf, mainSeatOf, officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import { invite, lastAuditRow, testSession, testToken } from "../testing/sessions.ts";

const NIST = agencyOf("NIST");
const BY = signedBy("STATE");
const ALL: PeopleQuery = {
  text: null,
  agency: null,
  role: null,
  isDisabled: null,
  after: null,
  limit: 50,
};
const person = (text: string) => text as PersonId;
const seat = (text: string) => text as SeatId;
const day = (text: string) => text as CalendarDate;

describe.each(ENGINES)("people on $name", ({ open }) => {
  let database: Database;
  let repositories: Repositories;
  let people: Repositories["people"];

  beforeAll(async () => {
    database = await open();
    repositories = await fillRegister(database, [testRecord("SEAT-1")]);
    ({ people } = repositories);
  });
  afterAll(() => database.close());

  async function stored(id: PersonId) {
    const found = await people.find(id, TEST_NOW);
    if (found === null) throw new Error(id);
    return found;
  }
  async function storedSeat(id: SeatId) {
    const found = await people.findSeat(id);
    if (found === null) throw new Error(id);
    return found;
  }

  it("are listed in pages, by name, agency, role and whether they may enter", async () => {
    const first = await people.list({ ...ALL, limit: 2 }, TEST_NOW);
    expect([first.rows.map(({ id }) => id), first.total]).toEqual([["doe-officer", "gao-officer"], 6]);
    const rest = await people.list({ ...ALL, after: person("gao-officer") }, TEST_NOW);
    expect(rest.rows).toHaveLength(4);
    const ids = async (query: Partial<PeopleQuery>) =>
      (await people.list({ ...ALL, ...query }, TEST_NOW)).rows.map(({ id }) => id);
    expect(await ids({ text: "OFFICER OF NI" })).toEqual(["nist-officer"]);
    expect(await ids({ text: "%" })).toEqual([]);
    expect(await ids({ agency: NIST })).toEqual(["nist-officer"]);
    expect(await ids({ role: "verifier" })).toEqual(["gao-officer"]);
    expect(await ids({ isDisabled: true })).toEqual([]);
  });

  it("are added once, changed one after another, and keep who changed what and why", async () => {
    const id = person("ada-sample");
    const state: PersonState = {
      name: "Ada Sample",
      role: "analyst",
      agency: NIST,
      country: null,
      employment: "federal",
      isDisabled: false,
    };
    expect(await people.add(id, state, "Joins the team.", BY)).toEqual({ ok: true, value: 1 });
    expect(await people.add(id, state, "Again.", BY)).toEqual({
      ok: false,
      error: { code: "id-taken", id },
    });
    const promoted: PersonState = { ...state, role: "agency-coordinator" };
    expect(await people.change(id, 1, promoted, "Takes over.", BY)).toEqual({ ok: true, value: 2 });
    expect(await people.change(id, 1, state, "Late.", BY)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
    expect(await stored(id)).toMatchObject({ state: promoted, sequence: 2, isPersona: false });
    const history = await people.history(id);
    expect(
      history.map(({ sequence, state: kept, reason, by }) => [sequence, kept.role, reason, by.person]),
    ).toEqual([
      [2, "agency-coordinator", "Takes over.", officerOf("STATE")],
      [1, "analyst", "Joins the team.", officerOf("STATE")],
    ]);
  });

  it("that were seeded have their first change audited with what stood before", async () => {
    const before = await stored(officerOf("USTR"));
    expect(before.sequence).toBe(0);
    await people.change(before.id, 0, { ...before.state, name: "Uma Sample" }, "Her name.", BY);
    const row = await lastAuditRow(database, "account:ustr-officer");
    expect(JSON.parse(row?.before ?? "")).toEqual({ state: before.state });
    expect(JSON.parse(row?.after ?? "")).toEqual({
      state: { ...before.state, name: "Uma Sample" },
      reason: "Her name.",
    });
  });

  it("that are disabled lose sessions, tokens, invitations and seats at once, and get none of it back", async () => {
    const id = officerOf("DOE");
    const { sessions, tokens } = repositories;
    await sessions.start(testSession(id, "doe session"), signedBy("DOE"));
    await tokens.create(testToken(id, "doe token"), signedBy("DOE"));
    await invite(database, id, "doe@doe.gov");
    expect((await stored(id)).invitations).toHaveLength(1);

    const { state } = await stored(id);
    await people.change(id, 0, { ...state, isDisabled: true }, "Has left.", BY);
    expect(await sessions.find("doe session", TEST_NOW)).toBeNull();
    expect(await tokens.find("doe token", TEST_NOW)).toBeNull();
    const after = await stored(id);
    expect([after.state.isDisabled, after.invitations]).toEqual([true, []]);
    expect(after.seats).toEqual([
      { seat: "doe-main", title: "Director, DOE", contact: "main", from: "2021-01-01", to: TEST_TODAY },
    ]);
    expect(await storedSeat(mainSeatOf("DOE"))).toMatchObject({ holder: null, since: null, sequence: 1 });

    await people.change(id, 1, { ...state, isDisabled: false }, "Is back.", BY);
    expect((await stored(id)).state.isDisabled).toBe(false);
    expect(await sessions.find("doe session", TEST_NOW)).toBeNull();
    expect(await tokens.find("doe token", TEST_NOW)).toBeNull();
  });

  it("are employed as their last change says, and were taken for employees before that was kept", async () => {
    const id = officerOf("NSF");
    const { state, sequence } = await stored(id);
    const contracted: PersonState = { ...state, role: "reader", employment: "contractor" };
    await people.change(id, sequence, contracted, "A contract.", BY);
    expect((await stored(id)).state).toEqual(contracted);
    expect((await storedSeat(mainSeatOf("NSF"))).holderEmployment).toBe("contractor");
    await people.change(id, sequence + 1, state, "Was hired.", BY);
    const employments = async (of: PersonId) =>
      (await people.history(of)).map(({ state: kept }) => kept.employment);
    expect(await employments(id)).toEqual(["federal", "contractor"]);

    const earlier = person("kept-before");
    await database.asOwner(({ db }) =>
      db.execute(sql`
        insert into people_history (subject, sequence, state, reason, at, author_person, author_agency)
        select ${`account:${earlier}`}, 1, state - 'employment', reason, at, author_person, author_agency
        from people_history where subject = ${`account:${id}`} and sequence = 1
      `),
    );
    expect(await employments(earlier)).toEqual(["federal"]);
    await database.asOwner(({ db }) =>
      db.execute(sql`delete from people_history where subject = ${`account:${earlier}`}`),
    );
  });

  it("are refused by the database without an employment at home, and with one abroad", async () => {
    const employ = (country: string | null, employment: string | null) =>
      database.asOwner(({ db }) =>
        db.execute(sql`
          update persons set country = ${country}, employment = ${employment} where id = ${officerOf("GAO")}
        `),
      );
    await expect(employ(null, null)).rejects.toThrow(/persons_employed_at_home/);
    await expect(employ("JPN", "federal")).rejects.toThrow(/persons_employed_at_home/);
  });

  it("count administrators who may enter", async () => {
    expect(await people.otherAdministrators(officerOf("NIST"))).toBe(0);
    const { state, sequence } = await stored(officerOf("NSF"));
    await people.change(officerOf("NSF"), sequence, { ...state, role: "administrator" }, "Runs it.", BY);
    expect(await people.otherAdministrators(officerOf("NIST"))).toBe(1);
    expect(await people.otherAdministrators(officerOf("NSF"))).toBe(0);
  });

  it("keep one administrator also when two demote each other at once", async () => {
    const one = await stored(officerOf("NSF"));
    const other = await stored(officerOf("STATE"));
    const made = await people.change(
      other.id,
      other.sequence,
      { ...other.state, role: "administrator" },
      "Second.",
      BY,
    );
    expect(made.ok).toBe(true);
    const outcomes = await Promise.all([
      people.change(one.id, one.sequence, { ...one.state, role: "reader" }, "Steps down.", BY),
      people.change(other.id, other.sequence + 1, { ...other.state, role: "reader" }, "Steps down.", BY),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: "last-administrator" } });
  });

  it("are unbound from an identity and lose their sessions; an invitation is withdrawn", async () => {
    const id = officerOf("GAO");
    await invite(database, id, "gao@gao.gov");
    const [invitation] = (await stored(id)).invitations;
    expect(await people.withdraw(officerOf("NIST"), invitation?.id ?? none(), BY)).toBe(false);
    expect(await people.withdraw(id, invitation?.id ?? none(), BY)).toBe(true);
    expect(await people.withdraw(id, invitation?.id ?? none(), BY)).toBe(false);

    await bind(id, "gao-subject");
    await repositories.sessions.start(testSession(id, "gao session"), signedBy("GAO"));
    const [identity] = (await stored(id)).identities;
    const bound = (identity?.id ?? none()) as IdentityId;
    expect(await people.unbind(officerOf("NIST"), bound, "Wrong.", BY)).toBe(false);
    expect(await people.unbind(id, bound, "Lost the card.", BY)).toBe(true);
    expect((await stored(id)).identities).toEqual([]);
    expect(await repositories.sessions.find("gao session", TEST_NOW)).toBeNull();
    expect((await lastAuditRow(database, "person:gao-officer"))?.outcome).toBe("accepted");
  });

  it("fill and leave seats, whose holders are kept by day, and a vacancy has health looked at again", async () => {
    const id = mainSeatOf("NIST");
    const present = await storedSeat(id);
    const vacant: SeatState = {
      agency: NIST,
      title: present.title,
      contact: "main",
      holder: null,
      since: null,
    };
    await setReview(null);
    expect(await people.changeSeat(id, 0, vacant, TEST_TODAY, "Retired.", BY)).toEqual({
      ok: true,
      value: 1,
    });
    expect(await storedSeat(id)).toMatchObject({ holder: null, holderName: null, sequence: 1 });
    expect(await review()).toBe("0001-01-01");

    const filled: SeatState = { ...vacant, holder: person("ada-sample"), since: TEST_TODAY };
    expect(await people.changeSeat(id, 0, filled, TEST_TODAY, "Late.", BY)).toMatchObject({ ok: false });
    await people.changeSeat(id, 1, filled, TEST_TODAY, "Takes over.", BY);
    expect(await storedSeat(id)).toMatchObject({
      holder: "ada-sample",
      holderName: "Ada Sample",
      since: TEST_TODAY,
    });

    const corrected: SeatState = { ...filled, holder: officerOf("NIST") };
    await people.changeSeat(id, 2, corrected, TEST_TODAY, "It was Nico after all.", BY);
    expect((await stored(person("ada-sample"))).seats).toEqual([]);
    expect((await stored(officerOf("NIST"))).seats.map(({ from, to }) => [from, to])).toEqual([
      [TEST_TODAY, null],
      ["2021-01-01", TEST_TODAY],
    ]);
    expect((await people.seatHistory(id)).map(({ reason }) => reason)).toEqual([
      "It was Nico after all.",
      "Takes over.",
      "Retired.",
    ]);
  });

  it("add seats and agencies, and change their names and places", async () => {
    const lab = agencyOf("LAB");
    const profile: AgencyState = { name: "A laboratory", parent: NIST, isRetired: false };
    expect(await people.addAgency(lab, profile, "New.", BY)).toEqual({ ok: true, value: 1 });
    expect(await people.addAgency(lab, profile, "New.", BY)).toMatchObject({ ok: false });
    await people.changeAgency(lab, 1, { ...profile, parent: null }, "On its own.", BY);
    expect(await people.findAgency(lab)).toEqual({
      id: "LAB",
      name: "A laboratory",
      parent: null,
      basis: "reported",
      isRetired: false,
      sequence: 2,
      persons: 0,
      below: [],
      openShares: 0,
      seats: 0,
      vacant: 0,
    });
    expect(await people.findAgency(agencyOf("NONE"))).toBeNull();
    expect(await people.agencyHistory(lab)).toHaveLength(2);

    await people.changeAgency(lab, 2, { ...profile, isRetired: true }, "Closed.", BY);
    expect(await people.findAgency(lab)).toMatchObject({ isRetired: true, parent: "NIST" });
    expect((await people.findAgency(NIST))?.below).toEqual([]);
    await people.changeAgency(lab, 3, profile, "Open again.", BY);
    expect(await people.findAgency(lab)).toMatchObject({ isRetired: false });
    const nist = (await people.agencies()).find(({ id }) => id === NIST);
    expect(nist).toMatchObject({ below: ["LAB"], persons: expect.any(Number), seats: 2 });

    const state: SeatState = { agency: lab, title: "Director", contact: "main", holder: null, since: null };
    expect(await people.addSeat(seat("lab-main"), state, "New.", BY)).toEqual({ ok: true, value: 1 });
    expect(await people.addSeat(seat("lab-main"), state, "New.", BY)).toMatchObject({ ok: false });
    expect((await people.seats(lab)).map(({ id, contact }) => [id, contact])).toEqual([["lab-main", "main"]]);
    expect((await people.seats(null)).length).toBeGreaterThan(6);
  });

  it("lets one of ten simultaneous changes win and tells the others", async () => {
    const { state, sequence, id } = await stored(person("ada-sample"));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        people.change(id, sequence, { ...state, name: `Ada ${number}` }, "Race.", BY),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stored(id)).sequence).toBe(sequence + 1);
  });

  it("have an audit that holds, and names what was altered behind the application's back", async () => {
    expect((await repositories.audit.verify()).firstBreak).toBeNull();
    await database.asOwner(({ db }) =>
      db.execute(
        sql`update people_history set reason = 'Another' where subject = 'seat:nist-main' and sequence = 1`,
      ),
    );
    const { firstBreak } = await repositories.audit.verify();
    expect([firstBreak?.record, firstBreak?.fault]).toEqual(["seat:nist-main", "row-altered"]);
    await database.asOwner(({ db }) =>
      db.execute(
        sql`update people_history set reason = 'Retired.' where subject = 'seat:nist-main' and sequence = 1`,
      ),
    );
  });

  it("lists the audit by day, actor, act, object and outcome, in pages that follow each other", async () => {
    const days = { from: TEST_TODAY, to: TEST_TODAY };
    const everything = { ...days, actor: null, action: null, object: null, outcome: null, after: null };
    const all = await repositories.audit.list({ ...everything, limit: 500 });
    const pages = [];
    let after = null;
    for (;;) {
      const page = await repositories.audit.list({ ...everything, after, limit: 7 });
      pages.push(...page);
      after = page.at(-1)?.place ?? null;
      if (page.length < 7) break;
    }
    expect(pages).toEqual(all);

    const of = (query: Partial<Parameters<typeof repositories.audit.list>[0]>) =>
      repositories.audit.list({ ...everything, limit: 500, ...query });
    expect(await of({ from: day("2026-05-05"), to: day("2026-06-30") })).toEqual([]);
    expect((await of({ actor: officerOf("DOE") })).every(({ actor }) => actor === "doe-officer")).toBe(true);
    expect((await of({ object: "SEAT:nist-main" })).map(({ object }) => object)).toEqual([
      "seat:nist-main 3",
      "seat:nist-main 2",
      "seat:nist-main 1",
    ]);
    expect(await of({ action: "test." })).toHaveLength((await of({ action: "test.change" })).length);
    await repositories.audit.denied(BY, "SEAT-1", {
      code: "role-not-allowed",
      act: "verify",
      role: "reader",
      allowed: [],
    });
    await repositories.audit.noted(BY, "recommendations.csv", { rows: 32 });
    expect((await of({ outcome: "denied" })).map(({ object }) => object)).toEqual(["SEAT-1"]);
    expect((await of({ object: "recommendations.csv" }))[0]?.actorName).toBe("Officer of STATE");
  });

  function none(): InvitationId {
    throw new Error("there is none");
  }

  function bind(id: PersonId, subject: string): Promise<unknown> {
    return database.write(registerItself(), ({ db }) =>
      db.execute(sql`
        insert into identities (id, issuer, subject, person, bound_at)
        values (gen_random_uuid(), 'https://id.example.gov', ${subject}, ${id}, ${TEST_NOW})
      `),
    );
  }

  function setReview(on: CalendarDate | null): Promise<unknown> {
    return database.write(registerItself(), ({ db }) =>
      db.execute(sql`update recommendations set review_on = ${on} where key = 'SEAT-1'`),
    );
  }

  async function review(): Promise<string | null> {
    const [row] = await database.read(registerItself(), ({ rows }) =>
      rows<{ reviewOn: string | null }>(
        sql`select review_on as "reviewOn" from recommendations where key = 'SEAT-1'`,
      ),
    );
    return row?.reviewOn ?? null;
  }
});
