import type { ClearanceSubject } from "@entente/domain";
import { addDays, lapseDifference, officeIn, recordNoAnswers, textAfter, textBefore } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ClearanceRepository, RoundQuery, StoredRound } from "../clearance-port.ts";
import { type Database, registerItself, type Statement } from "../database.ts";
import { CursorInvalid } from "../list/cursor.ts";
import { repositories } from "../repositories.ts";
import { answerOf, calledOn, changeOf, firstText, frozen, statementOf, sure } from "../testing/clearance.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, TEST_NOW, TEST_TODAY, testRecords } from "../testing/records.ts";
import { agencyOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import { setDisabled } from "../testing/sessions.ts";

const SIGNATURE = signedBy("NIST");
const MOVED = { ok: false, error: { code: "sequence-moved" } };
const ALL: RoundQuery = { view: "all", agency: agencyOf("NIST"), about: null, cursor: null, limit: 50 };

describe.each(ENGINES)("clearances on $name", ({ open }) => {
  let database: Database;
  let clearance: ClearanceRepository;
  let onStatement: (statement: Statement) => void = () => {};
  let number = 0;

  beforeAll(async () => {
    database = await open((statement) => onStatement(statement));
    await fillRegister(database, testRecords(3));
    ({ clearance } = repositories(database, registerItself(SIGNATURE.by.person)));
  });
  afterAll(() => database.close());

  const nextSubject = (): ClearanceSubject => {
    number += 1;
    return statementOf(`CLEAR-${number}`);
  };

  async function get(round: StoredRound["round"]["id"]): Promise<StoredRound> {
    const stored = await clearance.find(round);
    if (stored === null) throw new Error(`no round ${round}`);
    return stored;
  }

  async function called(subject = nextSubject(), changes: Parameters<typeof calledOn>[2] = {}) {
    const text = firstText(subject);
    const fact = calledOn(subject, text.text, changes);
    expect(await clearance.appendCall(fact, text, SIGNATURE)).toEqual({ ok: true, value: 1 });
    return get(fact.round);
  }

  const rows = async (query: Partial<RoundQuery>) =>
    (await clearance.list({ ...ALL, ...query })).rows.map(({ id }) => id);

  it("keep the text, who was asked, and the round as its facts leave it", async () => {
    const subject = nextSubject();
    expect([await clearance.findText(subject), await clearance.findLatest(subject)]).toEqual([null, null]);
    const stored = await called(subject);
    expect(stored).toMatchObject({ title: `Statement of ${subject.key}`, textVersion: 1, version: 1 });
    expect(stored.round.offices.map(({ office, asking }) => [office, asking])).toEqual([
      ["STATE", "required"],
      ["USTR", "required"],
      ["DOE", "informed"],
    ]);
    expect((await clearance.findText(subject))?.text).toEqual(stored.round.text);
    expect((await clearance.findLatest(subject))?.round).toEqual(stored.round);
    const other = { ...subject, kind: "report-text" } as const;
    expect(await clearance.findText(other)).toBeNull();
  });

  it("wait for the offices that owe an answer, until all of them gave one", async () => {
    const { round } = await called();
    const state: Partial<RoundQuery> = { view: "to-answer", agency: agencyOf("STATE") };
    expect(await rows(state)).toContain(round.id);
    expect(await rows({ ...state, agency: agencyOf("DOE") })).not.toContain(round.id);

    await clearance.append(
      await get(round.id),
      answerOf(await get(round.id), "STATE", "concur"),
      signedBy("STATE"),
    );
    expect(await rows(state)).not.toContain(round.id);
    expect(await rows({ view: "to-answer", agency: agencyOf("USTR") })).toContain(round.id);

    const facts = answerOf(await get(round.id), "USTR", "no-equity");
    expect(await clearance.append(await get(round.id), facts, signedBy("USTR"))).toEqual({
      ok: true,
      value: 4,
    });
    const line = (await clearance.list(ALL)).rows.find(({ id }) => id === round.id);
    expect(line).toMatchObject({ status: "cleared", owing: [], opposing: [], version: 4 });
    expect((await get(round.id)).facts.map(({ kind }) => kind)).toEqual([
      "called",
      "answered",
      "answered",
      "cleared",
    ]);
  });

  it("keep an office's answer when its author may not enter any more, with the seat and the name", async () => {
    const { round } = await called();
    const stored = await get(round.id);
    await clearance.append(stored, answerOf(stored, "STATE", "non-concur"), signedBy("STATE"));
    await setDisabled(database, signedBy("STATE").by.person, TEST_NOW);
    const after = await get(round.id);
    expect(officeIn(after.round, stored.round.offices[0]?.office ?? stored.round.convener)).toMatchObject({
      standing: "non-concur",
      answer: { by: { seat: "state-main", person: "state-officer" } },
    });
    expect(after.persons).toContainEqual({ id: "state-officer", name: "Officer of STATE" });
    await setDisabled(database, signedBy("STATE").by.person, null);
  });

  it("let one of two who answer at once win and tell the other", async () => {
    const stored = await called();
    const both = await Promise.all(
      ["STATE", "USTR"].map((agency) =>
        clearance.append(stored, answerOf(stored, agency, "concur"), signedBy(agency)),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(MOVED);
    expect((await get(stored.round.id)).version).toBe(2);
  });

  it("let one of two who call a clearance of the same text at once win", async () => {
    const subject = nextSubject();
    const text = firstText(subject);
    const both = await Promise.all(
      [1, 2].map(() => clearance.appendCall(calledOn(subject, text.text), text, SIGNATURE)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await clearance.list({ ...ALL, about: testAbout(subject) })).total).toBe(1);
  });

  it("lapse when the text is changed, keep what changed, and begin anew with the next round", async () => {
    const subject = nextSubject();
    const { round } = await called(subject);
    const before = await get(round.id);
    await clearance.append(before, answerOf(before, "STATE", "concur"), signedBy("STATE"));
    const stored = await get(round.id);
    const content = "Fund the act in part.";
    const fact = changeOf(stored, content);
    const next = { ...firstText(subject, content), reason: "The committee asked." };
    expect(await clearance.appendText(next, 1, { stored, fact }, SIGNATURE)).toEqual({ ok: true, value: 2 });

    const lapsed = await get(round.id);
    expect([lapsed.round.status, lapsed.textVersion, lapsed.round.offices[0]?.standing]).toEqual([
      "lapsed",
      1,
      "concur",
    ]);
    const difference = lapseDifference(lapsed.round);
    if (difference === null) throw new Error("nothing changed");
    expect([textBefore(difference), textAfter(difference)]).toEqual(["Fund the act in full.", content]);

    const again = calledOn(subject, frozen(content), { previous: lapsed });
    expect(await clearance.appendCall(again, null, SIGNATURE)).toEqual({ ok: true, value: 1 });
    expect(await get(again.round)).toMatchObject({ textVersion: 2, round: { follows: round.id } });
    expect((await get(round.id)).followedBy).toBe(again.round);
    expect((await clearance.findLatest(subject))?.round.id).toBe(again.round);
  });

  it("go on when only line breaks moved, bound to the new fingerprint", async () => {
    const subject = nextSubject();
    const stored = await called(subject);
    const content = "Fund the act\nin full.";
    const bound = { stored, fact: changeOf(stored, content) };
    await clearance.appendText(firstText(subject, content), 1, bound, SIGNATURE);
    expect(await get(stored.round.id)).toMatchObject({
      textVersion: 2,
      round: { status: "in-coordination", text: frozen(content) },
    });
  });

  it("keep the old wording when somebody answered before the change was saved", async () => {
    const subject = nextSubject();
    const stored = await called(subject);
    await clearance.append(stored, answerOf(stored, "STATE", "concur"), signedBy("STATE"));
    const bound = { stored, fact: changeOf(stored, "Repeal the act.") };
    const saved = await clearance.appendText(firstText(subject, "Repeal the act."), 1, bound, SIGNATURE);
    expect(saved).toMatchObject(MOVED);
    expect((await clearance.findText(subject))?.version).toBe(1);
    expect((await get(stored.round.id)).round.status).toBe("in-coordination");
  });

  it("do not send a wording that is no longer in force", async () => {
    const subject = nextSubject();
    await clearance.appendText(firstText(subject), 0, null, SIGNATURE);
    await clearance.appendText(firstText(subject, "Repeal the act."), 1, null, SIGNATURE);
    expect(await clearance.appendText(firstText(subject, "Late."), 1, null, SIGNATURE)).toMatchObject(MOVED);
    expect((await clearance.drafts(agencyOf("NIST"), 50)).map((text) => text.subject.key)).toContain(
      subject.key,
    );
    const stale = calledOn(subject, frozen("Fund the act in full."));
    expect(await clearance.appendCall(stale, null, SIGNATURE)).toMatchObject(MOVED);
    const present = calledOn(subject, frozen("Repeal the act."));
    expect(await clearance.appendCall(present, null, SIGNATURE)).toMatchObject({ ok: true });
    expect((await clearance.drafts(agencyOf("NIST"), 50)).map((text) => text.subject.key)).not.toContain(
      subject.key,
    );
  });

  it("write nothing of a change of text that fails at any of its statements", async () => {
    const subject = nextSubject();
    const stored = await called(subject);
    const next = firstText(subject, "Repeal the act.");
    const change = () =>
      clearance.appendText(next, 1, { stored, fact: changeOf(stored, "Repeal the act.") }, SIGNATURE);
    let statements = 0;
    for (let failing = 1; ; failing += 1) {
      statements = 0;
      onStatement = () => {
        statements += 1;
        if (statements === failing) throw new Error("the connection broke");
      };
      const outcome = await change().catch((error: unknown) => error);
      onStatement = () => {};
      if (!(outcome instanceof Error)) break;
      expect(outcome.message).toBe("the connection broke");
      expect((await clearance.findText(subject))?.version).toBe(1);
      expect((await get(stored.round.id)).round.status).toBe("in-coordination");
    }
    expect(statements).toBeGreaterThan(5);
    expect((await get(stored.round.id)).round.status).toBe("lapsed");
  });

  it("name those whose suspense has passed until the silence is recorded", async () => {
    const late = addDays(TEST_TODAY, 11);
    const { round } = await called(nextSubject(), { atSuspense: "proceed" });
    expect(await clearance.silentRounds(addDays(TEST_TODAY, 10), 50)).not.toContain(round.id);
    expect(await clearance.silentRounds(late, 50)).toContain(round.id);
    const stored = await get(round.id);
    const passed = sure(recordNoAnswers(stored.round, `${late}T08:00:00.000Z` as typeof TEST_NOW));
    await clearance.append(stored, passed.facts, SIGNATURE);
    expect(await clearance.silentRounds(late, 50)).not.toContain(round.id);
    expect((await get(round.id)).round.status).toBe("cleared");
  });

  it("come a page at a time, each once, in both orders; a place of another list is refused", async () => {
    for (const query of [ALL, { ...ALL, view: "to-answer", agency: agencyOf("USTR") } as const]) {
      const whole = await rows({ ...query, limit: 100 });
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await clearance.list({ ...query, cursor, limit: 2 });
        paged.push(...page.rows.map(({ id }) => id));
        expect(page.total).toBe(whole.length);
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(paged).toEqual(whole);
    }
    const { nextCursor } = await clearance.list({ ...ALL, limit: 1 });
    for (const query of [
      { ...ALL, view: "called" as const, cursor: nextCursor },
      { ...ALL, cursor: "bm90aGluZw" },
      { ...ALL, cursor: "%" },
    ]) {
      await expect(clearance.list(query)).rejects.toThrow(CursorInvalid);
    }
  });

  it("are counted for the agency that asks", async () => {
    const counts = await clearance.counts(agencyOf("USTR"), addDays(TEST_TODAY, 11));
    const owed = await rows({ view: "to-answer", agency: agencyOf("USTR"), limit: 100 });
    expect(counts).toMatchObject({ toAnswer: owed.length, toAnswerLate: owed.length, calledRunning: 0 });
    expect((await clearance.counts(agencyOf("NIST"), TEST_TODAY)).calledRunning).toBe(counts.running);
  });

  it("leave chains that verify, and have the audit name what was altered behind the application's back", async () => {
    const { audit } = repositories(database, registerItself());
    expect((await audit.verify()).firstBreak).toBeNull();
    for (const [table, prefix, change] of [
      [
        "clearance_facts",
        "clearance",
        sql`fact = jsonb_set(fact, '{to}', '"concur"') where fact->>'to' = 'non-concur'`,
      ],
      ["clearance_texts", "text", sql`content = 'Repeal it.' where version = 1`],
    ] as const) {
      const name = sql.identifier(table);
      await database.asOwner(async ({ db }) => {
        await db.execute(sql`create table kept as table ${name}`);
        await db.execute(sql`update ${name} set ${change}`);
      });
      const { firstBreak } = await audit.verify();
      await database.asOwner(async ({ db }) => {
        await db.execute(sql`delete from ${name}`);
        await db.execute(sql`insert into ${name} table kept`);
        await db.execute(sql`drop table kept`);
      });
      expect([firstBreak?.record.split(":")[0], firstBreak?.fault]).toEqual([prefix, "row-altered"]);
    }
  });
});

function testAbout({ key }: ClearanceSubject) {
  return key as RoundQuery["about"];
}
