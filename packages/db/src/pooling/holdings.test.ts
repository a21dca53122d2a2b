import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { Repositories, Signature } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { ENGINES } from "../testing/engines.ts";
import { holdingIdOf, testHolding } from "../testing/holdings.ts";
import { SEED_SIGNATURE, testRecords } from "../testing/records.ts";
import { agencyOf, officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";

const SIGNATURE: Signature = {
  ...SEED_SIGNATURE,
  by: { person: officerOf("NIST"), seat: null, agency: agencyOf("NIST") },
  action: "test",
};
const put = (number: number, code: string, changes = {}) => ({
  holding: testHolding(number, code, changes),
  reason: "As the report has it.",
});

describe.each(ENGINES)("data holdings on $name", ({ open }) => {
  let database: Database;
  let pooling: Repositories["pooling"];
  let audit: Repositories["audit"];

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, testRecords(1));
    ({ pooling, audit } = repositories(database, registerItself(SIGNATURE.by.person)));
  });
  afterAll(() => database.close());

  it("are none until one is put down", async () => {
    expect(await pooling.holdings(10)).toEqual({ rows: [], total: 0 });
    expect(await pooling.holdingHistory(holdingIdOf(1))).toEqual([]);
  });

  it("are listed by domain and country as last put down, at most so many, with how many there are", async () => {
    for (const [number, code, domain] of [
      [1, "USA", "Face recognition"],
      [2, "GBR", "face recognition "],
      [3, "JPN", "Air quality"],
    ] as const) {
      const saved = await pooling.appendHolding(
        holdingIdOf(number),
        0,
        put(number, code, { domain }),
        SIGNATURE,
      );
      expect(saved).toEqual({ ok: true, value: 1 });
    }
    const revised = put(1, "USA", { size: null });
    expect(await pooling.appendHolding(holdingIdOf(1), 1, revised, SIGNATURE)).toEqual({
      ok: true,
      value: 2,
    });
    const { rows, total } = await pooling.holdings(10);
    expect(rows.map(({ id, sequence, holding }) => [id, sequence, holding.size === null])).toEqual([
      [holdingIdOf(3), 1, false],
      [holdingIdOf(2), 1, false],
      [holdingIdOf(1), 2, true],
    ]);
    expect(total).toBe(3);
    expect(rows[2]).toMatchObject({
      ...revised,
      by: SIGNATURE.by,
      personName: "Officer of NIST",
      at: SIGNATURE.at,
    });
    const cut = await pooling.holdings(2);
    expect([cut.rows.length, cut.total]).toEqual([2, 3]);
  });

  it("keep every version, and are refused to whoever did not see the last one", async () => {
    expect(await pooling.appendHolding(holdingIdOf(1), 1, put(1, "USA"), SIGNATURE)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
    const history = await pooling.holdingHistory(holdingIdOf(1));
    expect(history.map(({ sequence, holding }) => [sequence, holding?.size?.amount ?? null])).toEqual([
      [2, null],
      [1, 18_270_000],
    ]);
  });

  it("lets one of two who write at once win, and tells the other", async () => {
    for (let round = 1; round <= 10; round += 1) {
      const outcomes = await Promise.all(
        [1, 2].map(() => pooling.appendHolding(holdingIdOf(2), round, put(2, "GBR"), SIGNATURE)),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it("no longer stand once withdrawn, and may be put down again", async () => {
    const withdrawn = { holding: null, reason: "Deleted by its holder." };
    await pooling.appendHolding(holdingIdOf(3), 1, withdrawn, SIGNATURE);
    expect((await pooling.holdings(10)).total).toBe(2);
    expect((await pooling.holdingHistory(holdingIdOf(3)))[0]).toMatchObject({ sequence: 2, ...withdrawn });
    await pooling.appendHolding(holdingIdOf(3), 2, put(3, "JPN"), SIGNATURE);
    expect((await pooling.holdings(10)).total).toBe(3);
  });

  it("leave an audit row for each version, which says what the version says", async () => {
    expect((await audit.verify()).breaks).toBe(0);
    await database.asOwner(({ db }) =>
      db.execute(sql`update data_holdings set reason = 'Other.' where holding is null`),
    );
    const broken = await audit.verify();
    expect([broken.breaks, broken.firstBreak?.record, broken.firstBreak?.sequence]).toEqual([
      1,
      `holding:${holdingIdOf(3)}`,
      2,
    ]);
  });
});
