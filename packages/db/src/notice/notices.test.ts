import {
  addDays,
  type CalendarDate,
  type Digest,
  digestKey,
  type EmailAddress,
  type PersonId,
  secondsAfter,
} from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { JobLease } from "../notice-port.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, TEST_NOW, TEST_TODAY, testRecords } from "../testing/records.ts";
import { mainSeatOf, officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import { invite, setDisabled, TEST_ISSUER, testSession } from "../testing/sessions.ts";
import { answersAt, getTasking, testOffice, testTasking } from "../testing/taskings.ts";

const NIST = officerOf("NIST");
const STATE = officerOf("STATE");
const TOMORROW = addDays(TEST_TODAY, 1);
const emptyDigest = (person: PersonId, day: CalendarDate): Digest => ({
  key: digestKey(person, day),
  person,
  day,
  owed: [],
  news: [],
});

describe.each(ENGINES)("notices on $name", ({ open }) => {
  let database: Database;
  let mailing: Repositories;
  let audit: Repositories["audit"];

  beforeAll(async () => {
    database = await open();
    ({ audit } = await fillRegister(database, testRecords(1)));
    mailing = repositories(database, registerItself(), { sendsMail: true });
    const contacts = { mainContact: mainSeatOf("NIST"), alternateContact: null };
    await mailing.taskings.appendContacts(testOffice("NIST"), 0, contacts, signedBy("NIST"));
  });
  afterAll(() => database.close());

  async function setAndAnswer(repository = mailing): Promise<void> {
    const fact = testTasking("2026-06-30");
    await repository.taskings.appendSet(fact, signedBy("STATE"));
    const stored = await getTasking(repository.taskings, fact.tasking);
    await repository.taskings.append(stored, answersAt(stored, "NIST", signedBy("NIST")), signedBy("NIST"));
  }
  const untold = async () => (await mailing.notices.untoldNews()).map(({ kind, to }) => [kind, to]);

  it("keep news until its person is told, once, whoever makes the digest", async () => {
    await setAndAnswer();
    expect(await untold()).toEqual([["tasking-answered", STATE]]);
    const [news] = await mailing.notices.untoldNews();
    if (news === undefined) throw new Error("no news");
    const digest: Digest = {
      ...emptyDigest(STATE, TEST_TODAY),
      news: [{ news, stops: ["comes-once"] }],
    };
    const kept = await Promise.all(
      Array.from({ length: 5 }, () => mailing.notices.keepDigest(digest, TEST_NOW)),
    );
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await untold()).toEqual([]);
    expect(await mailing.notices.ofDay(STATE, TEST_TODAY)).toEqual([
      { kind: "digest", content: digest, madeAt: TEST_NOW, mail: null },
    ]);
    expect(await mailing.notices.days(STATE, 5)).toEqual([{ day: TEST_TODAY, notices: 1 }]);
  });

  it("tell at once what cannot wait, with the act itself, and say so to the next digest", async () => {
    const fact = testTasking(TEST_TODAY);
    await mailing.taskings.appendSet(fact, signedBy("STATE"));
    const [told] = await mailing.notices.ofDay(NIST, TEST_TODAY);
    expect([told?.kind, told?.content.owed.map(({ phase }) => phase)]).toEqual(["at-once", ["due-today"]]);
    expect(await mailing.notices.digestStates([NIST])).toEqual([
      { person: NIST, lastDigestOn: null, toldAtOnce: [`tasking:${fact.tasking}:NIST`] },
    ]);
    await mailing.notices.keepDigest(emptyDigest(NIST, TOMORROW), TEST_NOW);
    expect(await mailing.notices.digestStates([NIST])).toEqual([
      { person: NIST, lastDigestOn: TOMORROW, toldAtOnce: [] },
    ]);
  });

  it("pass over people who may not enter", async () => {
    await setAndAnswer();
    await setDisabled(database, STATE, TEST_NOW);
    expect(await untold()).toEqual([]);
    expect(await mailing.notices.digestStates([STATE])).toEqual([]);
    await setDisabled(database, STATE, null);
    expect(await untold()).toEqual([["tasking-answered", STATE]]);
  });

  describe("by mail", () => {
    const DOE = officerOf("DOE");
    const address = "ada@doe.gov" as EmailAddress;
    let day = addDays(TEST_TODAY, 10);
    const keep = async (repository: Repositories, person = DOE) => {
      day = addDays(day, 1);
      await repository.notices.keepDigest(emptyDigest(person, day), TEST_NOW);
      return (await repository.notices.ofDay(person, day))[0]?.mail ?? null;
    };

    it("go to the address that a provider verified, where mail is set up and nobody chose otherwise", async () => {
      expect(await keep(mailing)).toBeNull();
      await invite(database, DOE, address);
      expect(await keep(mailing)).toBeNull();
      expect(await mailing.notices.findAddress(DOE)).toBeNull();
      const session = testSession(DOE, "doe's");
      await mailing.signIn.admit({ issuer: TEST_ISSUER, subject: "ada" }, address, session, signedBy("DOE"));
      expect(await mailing.notices.findAddress(DOE)).toBe(address);

      expect(await keep(mailing)).toEqual({ address, sentAt: null, gaveUpAt: null, failures: 0 });
      expect(await keep(repositories(database, registerItself()))).toBeNull();
      const none = { mailsDigest: false, mailsAtOnce: true };
      expect(await mailing.notices.appendChoice(DOE, 0, none, signedBy("DOE"))).toEqual({
        ok: true,
        value: 1,
      });
      expect(await keep(mailing)).toBeNull();
      const both = { ...none, mailsDigest: true };
      await mailing.notices.appendChoice(DOE, 1, both, signedBy("DOE"));
      expect(await keep(mailing)).not.toBeNull();
      expect(await mailing.notices.appendChoice(DOE, 1, none, signedBy("DOE"))).toMatchObject({ ok: false });
      expect((await mailing.notices.choices(DOE)).map(({ mailsDigest }) => mailsDigest)).toEqual([
        true,
        false,
      ]);
    });

    it("are taken by one sender at a time, later again by another, and never after they were sent", async () => {
      const { notices } = mailing;
      const take = (seconds: number) => {
        const now = secondsAfter(TEST_NOW, seconds);
        return notices.takeMail(now, secondsAfter(now, 300));
      };
      const taken = await Promise.all(Array.from({ length: 10 }, () => take(0)));
      const keys = taken.flatMap((mail) => mail?.content.key ?? []);
      expect(keys).toHaveLength(2);
      expect(new Set(keys).size).toBe(2);
      expect(taken.find((mail) => mail !== null)).toMatchObject({ address, personName: "Officer of DOE" });

      const [sent = "", failed = ""] = keys;
      await notices.mailSent(sent, TEST_NOW);
      const later = secondsAfter(TEST_NOW, 900);
      await notices.mailFailed(failed, TEST_NOW, later, "ECONNREFUSED");
      expect(await take(600)).toBeNull();
      expect(await take(900)).toMatchObject({ failures: 1, content: { key: failed } });
      expect(await take(1100)).toBeNull();
      expect(await take(1200)).toMatchObject({ content: { key: failed } });
      await notices.mailFailed(failed, later, null, "EENVELOPE 550");
      expect(await take(1_000_000)).toBeNull();
    });
  });

  describe("daily work", () => {
    const lease = (holder: string, seconds: number): JobLease => {
      const now = secondsAfter(TEST_NOW, seconds);
      return { holder, now, until: secondsAfter(now, 300) };
    };

    it("is taken by one of ten servers, and once for a day however often the clock is set back", async () => {
      const { jobs } = mailing;
      const names = Array.from({ length: 10 }, (_, index) => `server-${index}`);
      const taken = await Promise.all(names.map((name) => jobs.take("digests", TEST_TODAY, lease(name, 0))));
      expect(taken.filter(Boolean)).toHaveLength(1);
      await jobs.finish("digests", TEST_TODAY, names[taken.indexOf(true)] ?? "");
      expect(await jobs.take("digests", TEST_TODAY, lease("another", 0))).toBe(false);
      expect(await jobs.take("digests", addDays(TEST_TODAY, -3), lease("another", 0))).toBe(false);
      expect(await jobs.take("digests", TOMORROW, lease("another", 0))).toBe(true);
      await jobs.finish("digests", TOMORROW, "another");
    });

    it("is taken over from a server that gave no sign of life, which then may not go on", async () => {
      const { jobs } = mailing;
      expect(await jobs.take("other", TEST_TODAY, lease("first", 0))).toBe(true);
      expect(await jobs.take("other", TEST_TODAY, lease("second", 299))).toBe(false);
      expect(await jobs.renew("other", lease("first", 200))).toBe(true);
      expect(await jobs.take("other", TEST_TODAY, lease("second", 499))).toBe(false);
      expect(await jobs.take("other", TEST_TODAY, lease("second", 500))).toBe(true);
      expect(await jobs.renew("other", lease("first", 501))).toBe(false);
      await jobs.finish("other", TEST_TODAY, "first");
      expect(await jobs.renew("other", lease("second", 502))).toBe(true);
      await jobs.release("other", "second");
      expect(await jobs.take("other", TEST_TODAY, lease("third", 503))).toBe(true);
    });
  });

  it("leave an audit row for each choice, which says what it says", async () => {
    expect((await audit.verify()).breaks).toBe(0);
  });
});
