import { type Database, registerItself, repositories } from "@entente/db";
import {
  ENGINES,
  fillRegister,
  officerOf,
  signedBy,
  TEST_DESIGNATIONS,
  TEST_NOW,
  TEST_TODAY,
  testRecord,
} from "@entente/db/testing";
import { addDays, type Instant, secondsAfter } from "@entente/domain";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeDigests } from "../jobs/make-digests.ts";
import { type MailSink, openMailSink } from "../testing/mail-sink.ts";
import { fillWithTasking, mailing, TOLD, verifyAddresses } from "../testing/notice-register.ts";
import { sendWaiting } from "./send-waiting.ts";
import { type MailServer, smtpServer } from "./smtp.ts";

const ORIGIN = "https://entente.example.gov";
const MINUTE = 60;
const log = pino({ level: "silent" });
const ADDRESSES = TOLD.map((person) => `${person}@example.gov`);
const NEXT_DAY = addDays(TEST_TODAY, 1);

describe.each(ENGINES)("mail on $name", ({ open }) => {
  const clock: { now: Instant } = { now: TEST_NOW };
  let database: Database;
  let sink: MailSink;
  let server: MailServer;
  let refused: string;

  beforeEach(async () => {
    clock.now = TEST_NOW;
    refused = "";
    database = await open();
    await fillWithTasking(database);
    await verifyAddresses(database, TOLD);
    sink = await openMailSink((recipient) => recipient === refused);
    server = smtpServer({ url: sink.url, from: "entente@example.gov" }, ORIGIN);
    const repositories = mailing(database);
    await makeDigests({ repositories, now: () => clock.now, log }, NEXT_DAY, async () => undefined);
  });
  afterEach(async () => {
    server.close();
    await sink.close();
    await database.close();
  });

  const send = () => {
    const { notices, marking } = mailing(database);
    return sendWaiting({ notices, marking, server, now: () => clock.now, log });
  };
  const later = (minutes: number) => {
    clock.now = secondsAfter(clock.now, minutes * MINUTE);
  };
  const recipients = () => sink.mails.flatMap(({ to }) => to).toSorted();

  it("brings each digest to its person once, however many servers send", async () => {
    await Promise.all([send(), send(), send()]);
    later(10);
    await send();
    expect(recipients()).toEqual(ADDRESSES);
  });

  it("says what is owed, why it came, what ends it and where to answer, and nothing of what was written", async () => {
    await send();
    const raw = sink.mails[0]?.raw.replaceAll("=\r\n", "") ?? "";
    expect(raw).toMatch(/^Subject: Entente: 1 matter for 2026-05-05\r$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toContain("owes an answer on CHIP-1: by 2026-05-11; this is new.");
    expect(raw).toContain("Why you: you are the main contact of ");
    expect(raw).toContain("What ends it: your office answers, or another contact is named for your office.");
    expect(raw).toMatch(/https:\/\/entente\.example\.gov\/tasks\/[0-9a-f-]{36}/);
    expect(raw).not.toContain("Say what the act has funded");
  });

  it("loses nothing and doubles nothing while the mail server is down, and tries less and less often", async () => {
    await sink.close();
    const attempts: number[] = [];
    for (let minute = 0; minute <= 10; minute += 1) {
      await send();
      const told = await Promise.all(TOLD.map((person) => mailing(database).notices.ofDay(person, NEXT_DAY)));
      attempts.push(told.flat().reduce((sum, { mail }) => sum + (mail?.failures ?? 0), 0));
      later(1);
    }
    expect(attempts.at(-1)).toBeGreaterThan(4);
    expect(attempts.at(-1)).toBeLessThanOrEqual(4 * 4);
    expect(sink.mails).toEqual([]);

    await sink.open();
    for (let minute = 0; minute <= 20; minute += 1) {
      await send();
      later(1);
    }
    expect(recipients()).toEqual(ADDRESSES);
    const told = await Promise.all(TOLD.map((person) => mailing(database).notices.ofDay(person, NEXT_DAY)));
    expect(told.flat().filter(({ mail }) => mail?.sentAt === null)).toEqual([]);
  });

  it("is sent again by another server when one died while sending", async () => {
    const { notices } = mailing(database);
    const taken = await notices.takeMail(clock.now, secondsAfter(clock.now, 5 * MINUTE));
    expect(taken).not.toBeNull();
    await send();
    expect(recipients()).toHaveLength(ADDRESSES.length - 1);
    later(5);
    await send();
    expect(recipients()).toEqual(ADDRESSES);
  });

  it("goes to nobody who became a contractor since, about a record that is for employees alone", async () => {
    const record = testRecord("CHIP-1");
    await fillRegister(database, [record]);
    const { marking, people } = repositories(database, registerItself(officerOf("NIST")));
    const designation = TEST_DESIGNATIONS["fed only"];
    if (designation === undefined) throw new Error("no such marking");
    const entry = { kind: "changed", designation, reason: "For employees.", request: null } as const;
    await marking.append(record.recommendation.id, entry, 0, signedBy("NIST"));
    const [person] = TOLD;
    const found = person === undefined ? null : await people.find(person, TEST_NOW);
    if (found === null) throw new Error("nobody is told");
    const state = { ...found.state, role: "reader", employment: "contractor" } as const;
    await people.change(found.id, found.sequence, state, "A contract.", signedBy("NIST"));
    await send();
    expect(recipients()).toEqual(ADDRESSES.slice(1));
    const [told] = await mailing(database).notices.ofDay(found.id, NEXT_DAY);
    expect(told?.mail).toMatchObject({ sentAt: null, gaveUpAt: clock.now });
  });

  it("is not held up by an address that is refused", async () => {
    [refused = ""] = ADDRESSES;
    await send();
    expect(recipients()).toEqual(ADDRESSES.slice(1));
    const [person] = TOLD;
    if (person === undefined) throw new Error("nobody is told");
    const [told] = await mailing(database).notices.ofDay(person, NEXT_DAY);
    expect(told?.mail).toEqual({ address: refused, sentAt: null, gaveUpAt: null, failures: 1 });
  });
});
