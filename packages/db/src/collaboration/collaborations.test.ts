import type { CalendarDate, CollaborationChange, CollaborationId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { seedReference } from "../seed-reference.ts";
import { testFounding } from "../testing/collaborations.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, TEST_TODAY, testRecords } from "../testing/records.ts";
import { testReference } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";

const SIGNATURE = signedBy("NIST");
const CHIPS = "chip-tools";
const founding = testFounding(CHIPS);

describe.each(ENGINES)("collaborations on $name", ({ open }) => {
  let database: Database;
  let all: Repositories;

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, testRecords(1));
    all = repositories(database, registerItself(SIGNATURE.by.person));
  });
  afterAll(() => database.close());

  it("are put on record once, by one of two who do it at once, with how they came about", async () => {
    const both = await Promise.all(
      [1, 2].map(() => all.collaborations.found(founding, "Agreed.", SIGNATURE)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toEqual([
      { ok: false, error: { code: "collaboration-taken", collaboration: CHIPS } },
    ]);
    expect((await all.reference.collaborations()).find(({ id }) => id === CHIPS)).toEqual(
      founding.collaboration,
    );
    expect(await all.collaborations.foundings()).toMatchObject([
      { subject: CHIPS, sequence: 1, content: founding, reason: "Agreed.", by: SIGNATURE.by },
    ]);
  });

  it("end and are corrected one change after the other, with how they stand after each", async () => {
    const { collaboration } = founding;
    const ended: CollaborationChange = {
      kind: "ended",
      on: "2026-05-03" as CalendarDate,
      before: collaboration,
      after: { ...collaboration, endedYear: 2026 },
      source: "A closing statement",
    };
    const both = await Promise.all(
      [1, 2].map(() => all.collaborations.change(0, ended, "It is over.", SIGNATURE)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, error: { code: "sequence-moved", expected: 0, actual: 1 } });
    const corrected: CollaborationChange = {
      kind: "corrected",
      before: ended.after,
      after: { ...ended.after, title: "Tools of chip making" },
      source: "The statement itself",
    };
    expect(await all.collaborations.change(1, corrected, "Misread.", SIGNATURE)).toEqual({
      ok: true,
      value: 2,
    });

    const changes = await all.collaborations.changes(collaboration.id);
    expect(changes.map(({ sequence, content, reason }) => [sequence, content, reason])).toEqual([
      [1, ended, "It is over."],
      [2, corrected, "Misread."],
    ]);
    const now = (await all.reference.collaborations()).find(({ id }) => id === CHIPS);
    expect(now).toEqual(changes.at(-1)?.content.after);
    expect(await all.collaborations.changes(null)).toEqual(changes);
    expect((await all.collaborations.foundings())[0]?.content).toEqual(founding);
    expect((await all.audit.verify()).breaks).toBe(0);
  });

  it("stay as they were left when the register opens again with what is shipped", async () => {
    const shipped = testReference();
    const other = { ...founding.collaboration, id: "other" as CollaborationId, title: "Other" };
    const reference = { ...shipped, collaborations: [founding.collaboration, other] };
    await seedReference(database, reference, TEST_TODAY);
    const stored = await all.reference.collaborations();
    expect(stored.map(({ id, title, endedYear }) => [id, title, endedYear])).toEqual([
      [CHIPS, "Tools of chip making", 2026],
      ["other", "Other", null],
    ]);
  });

  it("leave an audit row that says what was put down", async () => {
    expect((await all.audit.verify()).breaks).toBe(0);
    await database.asOwner(({ db }) =>
      db.execute(sql`update collaboration_foundings set reason = 'Other.' where subject = ${CHIPS}`),
    );
    const { firstBreak } = await all.audit.verify();
    expect([firstBreak?.record, firstBreak?.sequence]).toEqual([`collaboration:${CHIPS}`, 1]);
  });
});
