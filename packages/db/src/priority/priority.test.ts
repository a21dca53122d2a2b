import { PRIORITY_METHOD, type PriorityRunId, priorityResult } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { Repositories, Signature } from "../ports.ts";
import type { RatingPlace } from "../priority-port.ts";
import { repositories } from "../repositories.ts";
import { ENGINES } from "../testing/engines.ts";
import { criterionOf, testModel, testPoints, testRating, testRunInputs } from "../testing/priority.ts";
import { SEED_SIGNATURE, testRecords } from "../testing/records.ts";
import { agencyOf, officerOf, testReference } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";

const SIGNATURE: Signature = {
  ...SEED_SIGNATURE,
  by: { person: officerOf("NIST"), seat: null, agency: agencyOf("NIST") },
  action: "test",
};
const AI = testReference().technologies[0]?.id;
if (AI === undefined) throw new Error("the test register has no technology");
const FOUNDATION: RatingPlace = {
  subject: { kind: "technology", technology: AI, band: "research" },
  criterion: criterionOf("foundation"),
};
const WHOLE: RatingPlace = { ...FOUNDATION, subject: { kind: "technology", technology: AI, band: null } };
const given = (value: number) => ({ rating: testRating("foundation", value), withdrawalReason: null });

describe.each(ENGINES)("priorities on $name", ({ open }) => {
  let database: Database;
  let priority: Repositories["priority"];

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, testRecords(6));
    priority = repositories(database, registerItself(SIGNATURE.by.person)).priority;
  });
  afterAll(() => database.close());

  it("has no model until one is stored, then the last version, and every version by its number", async () => {
    await expect(priority.getModel()).rejects.toThrow(/no priority model/);
    expect(await priority.appendModel(testModel(1), "First", SIGNATURE)).toEqual({ ok: true, value: 1 });
    expect(await priority.appendModel(testModel(2), "Second", SIGNATURE)).toEqual({ ok: true, value: 2 });
    expect(await priority.appendModel(testModel(2), "Second again", SIGNATURE)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
    const present = await priority.getModel();
    expect(present.model).toEqual(testModel(2));
    expect([present.reason, present.personName, present.by]).toEqual([
      "Second",
      "Officer of NIST",
      SIGNATURE.by,
    ]);
    expect((await priority.findModel(1))?.model).toEqual(testModel(1));
    expect(await priority.findModel(9)).toBeNull();
  });

  it("keeps every rating, gives the last of each place, and leaves out what was withdrawn", async () => {
    expect(await priority.appendRating(FOUNDATION, 0, given(3), SIGNATURE)).toEqual({ ok: true, value: 1 });
    expect(await priority.appendRating(FOUNDATION, 1, given(2.5), SIGNATURE)).toEqual({ ok: true, value: 2 });
    expect(await priority.appendRating(WHOLE, 0, given(1), SIGNATURE)).toEqual({ ok: true, value: 1 });
    const inForce = await priority.ratings("technology");
    expect(inForce.map(({ subject, rating }) => [subject, rating])).toEqual([
      [FOUNDATION.subject, testRating("foundation", 2.5)],
      [WHOLE.subject, testRating("foundation", 1)],
    ]);

    const withdrawn = { rating: null, withdrawalReason: "The source was retracted." };
    await priority.appendRating(WHOLE, 1, withdrawn, SIGNATURE);
    expect((await priority.ratings("technology")).map(({ subject }) => subject)).toEqual([
      FOUNDATION.subject,
    ]);
    const history = await priority.ratingHistory(WHOLE);
    expect(
      history.map(({ sequence, rating, withdrawalReason }) => [sequence, rating, withdrawalReason]),
    ).toEqual([
      [2, null, "The source was retracted."],
      [1, testRating("foundation", 1), null],
    ]);
    expect(await priority.ratings("recommendation")).toEqual([]);
  });

  it("lets one of two simultaneous ratings of a place win and tells the other", async () => {
    const place: RatingPlace = { ...FOUNDATION, criterion: criterionOf("rivalry") };
    for (let round = 0; round < 20; round += 1) {
      const outcomes = await Promise.all(
        [1, 2].map((value) => priority.appendRating(place, round, given(value), SIGNATURE)),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
    expect(await priority.ratingHistory(place)).toHaveLength(20);
  });

  it("keeps the weights of each agency apart, with their history", async () => {
    const set = (need: number) => ({
      agency: agencyOf("NIST"),
      points: testPoints(need),
      basis: "reported" as const,
      statedOn: testRating("need", 1).ratedOn,
      reason: "What we do.",
    });
    await priority.appendWeightSet(set(100), 0, SIGNATURE);
    await priority.appendWeightSet(set(80), 1, SIGNATURE);
    await priority.appendWeightSet({ ...set(10), agency: agencyOf("DOE") }, 0, SIGNATURE);
    const present = await priority.weightSets();
    expect(present.map(({ weightSet, sequence }) => [weightSet.agency, weightSet.points, sequence])).toEqual([
      ["DOE", testPoints(10), 1],
      ["NIST", testPoints(80), 2],
    ]);
    expect(await priority.weightHistory(agencyOf("NIST"))).toHaveLength(2);
    expect(await priority.appendWeightSet(set(1), 1, SIGNATURE)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
  });

  it("gives a frozen run back to the last digit", async () => {
    const inputs = testRunInputs();
    const result = priorityResult(inputs);
    if (!result.ok) throw new Error(result.error.code);
    const id = "01a20000-0000-7000-8000-000000000001" as PriorityRunId;
    const run = { id, title: "First quarter", method: PRIORITY_METHOD, inputs, result: result.value };
    await priority.appendRun(run, SIGNATURE);
    const stored = await priority.findRun(id);
    expect(stored?.inputs).toEqual(inputs);
    expect(stored?.result).toEqual(result.value);
    expect(priorityResult(stored?.inputs ?? inputs)).toEqual(result);
    const { rows, total } = await priority.runs(10);
    expect([rows.map(({ title }) => title), total]).toEqual([["First quarter"], 1]);
    expect(await priority.findRun("01a20000-0000-7000-8000-000000000002" as PriorityRunId)).toBeNull();
  });

  it("gives open recommendations for triage, nearest due date first, with how many there are", async () => {
    const all = await priority.triageRows(100);
    expect(all.total).toBe(all.rows.length);
    const dues = all.rows.map(({ due }) => due ?? "9999-12-31");
    expect(dues).toEqual(dues.toSorted());
    const cut = await priority.triageRows(2);
    expect([cut.rows.length, cut.total]).toEqual([2, all.total]);
  });

  it("writes an audit row for everything that was put down, in chains that verify", async () => {
    const [counted] = await database.asOwner(({ rows }) =>
      rows<{ count: number }>(sql`
        select count(*)::int as count from audit_rows where chain ~ '^(priority|rating|weights|run):'
      `),
    );
    expect(counted?.count).toBe(2 + 3 + 1 + 20 + 3 + 1);
    expect((await repositories(database, registerItself()).audit.verify()).firstBreak).toBeNull();
  });

  it.each([
    ["ratings", "rating", sql`rating = jsonb_set(rating, '{value,value}', '3.9') where rating is not null`],
    ["weight_sets", "weights", sql`weight_set = jsonb_set(weight_set, '{points,need}', '1')`],
    ["priority_models", "priority", sql`reason = 'Another'`],
    ["priority_runs", "run", sql`title = 'Another'`],
  ])(
    "has its audit name what was altered in %s behind the application's back",
    async (table, prefix, change) => {
      const name = sql.identifier(table);
      await database.asOwner(async ({ db }) => {
        await db.execute(sql`create table kept as table ${name}`);
        await db.execute(sql`update ${name} set ${change}`);
      });
      const report = await repositories(database, registerItself()).audit.verify();
      await database.asOwner(async ({ db }) => {
        await db.execute(sql`delete from ${name}`);
        await db.execute(sql`insert into ${name} table kept`);
        await db.execute(sql`drop table kept`);
      });
      expect([report.firstBreak?.record.split(":")[0], report.firstBreak?.fault]).toEqual([
        prefix,
        "row-altered",
      ]);
      expect((await repositories(database, registerItself()).audit.verify()).firstBreak).toBeNull();
    },
  );
});
