import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { testFounding } from "../testing/collaborations.ts";
import { ENGINES } from "../testing/engines.ts";
import { signedBy, testRecords } from "../testing/records.ts";
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

  it("leave an audit row that says what was put down", async () => {
    expect((await all.audit.verify()).breaks).toBe(0);
    await database.asOwner(({ db }) =>
      db.execute(sql`update collaboration_foundings set reason = 'Other.' where subject = ${CHIPS}`),
    );
    const { firstBreak } = await all.audit.verify();
    expect([firstBreak?.record, firstBreak?.sequence]).toEqual([`collaboration:${CHIPS}`, 1]);
  });
});
