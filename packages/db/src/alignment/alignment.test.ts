import type { CountryStance } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StancePlace } from "../alignment-port.ts";
import { type Database, registerItself } from "../database.ts";
import type { Repositories, Signature } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { countryOf, TEST_ISSUE, testAlignmentModel, testEffect, testStance } from "../testing/alignment.ts";
import { ENGINES } from "../testing/engines.ts";
import { SEED_SIGNATURE, testKey, testRecord, testRecords } from "../testing/records.ts";
import { agencyOf, officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";
import { recordFirstStances } from "./first-stances.ts";

const SIGNATURE: Signature = {
  ...SEED_SIGNATURE,
  by: { person: officerOf("NIST"), seat: null, agency: agencyOf("NIST") },
  action: "test",
};
const US: StancePlace = { holder: countryOf("USA"), issue: TEST_ISSUE };
const JAPAN: StancePlace = { holder: countryOf("JPN"), issue: TEST_ISSUE };
const recorded = (stance: CountryStance) => ({ stance, withdraws: null, withdrawalReason: null });

describe.each(ENGINES)("alignment on $name", ({ open }) => {
  let database: Database;
  let alignment: Repositories["alignment"];
  let audit: Repositories["audit"];

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, [...testRecords(3), testRecord("CHIP-1001"), testRecord("AI-1001")]);
    ({ alignment, audit } = repositories(database, registerItself(SIGNATURE.by.person)));
  });
  afterAll(() => database.close());

  it("has no model until one is stored, then the last version, and every version by its number", async () => {
    await expect(alignment.getModel()).rejects.toThrow(/no alignment model/);
    expect(await alignment.appendModel(testAlignmentModel(1), "First", SIGNATURE)).toEqual({
      ok: true,
      value: 1,
    });
    expect(await alignment.appendModel(testAlignmentModel(2), "Second", SIGNATURE)).toEqual({
      ok: true,
      value: 2,
    });
    expect(await alignment.appendModel(testAlignmentModel(2), "Again", SIGNATURE)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
    const { model, reason, personName, by } = await alignment.getModel();
    expect([model, reason, personName, by]).toEqual([
      testAlignmentModel(2),
      "Second",
      "Officer of NIST",
      SIGNATURE.by,
    ]);
    expect((await alignment.findModel(1))?.model).toEqual(testAlignmentModel(1));
    expect(await alignment.findModel(9)).toBeNull();
  });

  it("opens a register's histories at once, and leaves alone those that were begun", async () => {
    const [first, second] = [testStance("USA", false), testStance("USA", true, "Survey")];
    await recordFirstStances(database, [first, second], SIGNATURE);
    await recordFirstStances(database, [second, testStance("JPN", true)], SIGNATURE);
    await recordFirstStances(database, [], SIGNATURE);
    const entries = await alignment.stanceEntries();
    expect(entries.map(({ holder, sequence, stance }) => [holder, sequence, stance])).toEqual([
      ["JPN", 1, testStance("JPN", true)],
      ["USA", 1, first],
      ["USA", 2, second],
    ]);
    expect((await audit.verify()).breaks).toBe(0);
  });

  it("keeps every stance and every withdrawal, in the order in which they were put down", async () => {
    const withdrawn = { stance: null, withdraws: 1, withdrawalReason: "Retracted." };
    expect(await alignment.appendStance(US, 2, withdrawn, SIGNATURE)).toEqual({ ok: true, value: 3 });
    const again = recorded(testStance("USA", false, "Register"));
    expect(await alignment.appendStance(US, 3, again, SIGNATURE)).toEqual({ ok: true, value: 4 });
    expect(await alignment.appendStance(US, 3, again, SIGNATURE)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 3, actual: 4 },
    });
    const history = await alignment.stanceHistory(US);
    expect(
      history.map(({ sequence, stance, withdraws, withdrawalReason }) => [
        sequence,
        stance?.source.title ?? null,
        withdraws,
        withdrawalReason,
      ]),
    ).toEqual([
      [4, "Register", null, null],
      [3, null, 1, "Retracted."],
      [2, "Survey", null, null],
      [1, "Gazette", null, null],
    ]);
  });

  it("lets one of two simultaneous stances of a place win and tells the other", async () => {
    for (let round = 1; round <= 20; round += 1) {
      const outcomes = await Promise.all(
        [true, false].map((value) =>
          alignment.appendStance(JAPAN, round, recorded(testStance("JPN", value)), SIGNATURE),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
    expect(await alignment.stanceHistory(JAPAN)).toHaveLength(21);
  });

  it("gives what is linked to each recommendation now, with its history", async () => {
    const [chip, data] = [testKey("CHIP-1001"), testKey("AI-1001")];
    await alignment.appendEffect(testEffect(chip, true), 0, "Linked.", SIGNATURE);
    await alignment.appendEffect(testEffect(chip, false), 1, "The other way.", SIGNATURE);
    await alignment.appendEffect(testEffect(data, true), 0, "Linked.", SIGNATURE);
    const present = await alignment.effects();
    expect(present.map(({ effect, sequence, reason }) => [effect, sequence, reason])).toEqual([
      [testEffect(data, true), 1, "Linked."],
      [testEffect(chip, false), 2, "The other way."],
    ]);
    expect((await alignment.effectHistory(chip)).map(({ sequence }) => sequence)).toEqual([2, 1]);
    expect(await alignment.appendEffect(testEffect(chip, true), 1, "Late.", SIGNATURE)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
  });

  it("lists positions that were given, at most so many", async () => {
    const given = await alignment.positions(100);
    expect(given.every(({ position }) => position !== "not-given")).toBe(true);
    expect(await alignment.positions(0)).toEqual([]);
  });

  it("leaves an audit row for each entry, which says what the entry says", async () => {
    const report = await audit.verify();
    expect(report.breaks).toBe(0);
    await database.asOwner(({ db }) =>
      db.execute(sql`update stances set withdrawal_reason = 'Other.' where withdrawal_reason is not null`),
    );
    const broken = await audit.verify();
    expect([broken.breaks, broken.firstBreak?.record, broken.firstBreak?.sequence]).toEqual([
      1,
      "stance:USA:privacy-law",
      3,
    ]);
  });
});
