import type { CountryCode, RecommendationKey } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CapabilityAct, CapabilityPlace } from "../coalition-port.ts";
import { type Database, registerItself } from "../database.ts";
import type { Repositories, Signature } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { RESEARCH, testCapability, testProposal, testRequirements } from "../testing/coalition.ts";
import { ENGINES } from "../testing/engines.ts";
import { SEED_SIGNATURE, testRecord, testRecords } from "../testing/records.ts";
import { agencyOf, officerOf } from "../testing/reference.ts";
import { fillRegister } from "../testing/register.ts";

const SIGNATURE: Signature = {
  ...SEED_SIGNATURE,
  by: { person: officerOf("NIST"), seat: null, agency: agencyOf("NIST") },
  action: "test",
};
const JAPAN: CapabilityPlace = { country: "JPN" as CountryCode, requirement: RESEARCH };
const said = (level: number): CapabilityAct => ({
  capability: testCapability("JPN", level),
  withdraws: null,
  withdrawalReason: null,
});
const recordFor = (key: RecommendationKey) => testRecord(key);

describe.each(ENGINES)("coalitions on $name", ({ open }) => {
  let database: Database;
  let coalition: Repositories["coalition"];
  let recommendations: Repositories["recommendations"];

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, testRecords(3));
    ({ coalition, recommendations } = repositories(database, registerItself(SIGNATURE.by.person)));
  });
  afterAll(() => database.close());

  it("has no requirements until they are stored, then the last version, and every version by its number", async () => {
    await expect(coalition.getRequirements()).rejects.toThrow(/no requirements/);
    expect(await coalition.findLatestRequirements()).toBeNull();
    for (const [version, reason] of [
      [1, "First"],
      [2, "Second"],
    ] as const) {
      const stored = await coalition.appendRequirements(testRequirements(version), reason, SIGNATURE);
      expect(stored).toEqual({ ok: true, value: version });
    }
    expect(await coalition.appendRequirements(testRequirements(2), "Again", SIGNATURE)).toEqual({
      ok: false,
      error: { code: "sequence-moved", expected: 1, actual: 2 },
    });
    const present = await coalition.getRequirements();
    expect(await coalition.findLatestRequirements()).toEqual(present);
    expect([present.set, present.reason, present.personName]).toEqual([
      testRequirements(2),
      "Second",
      "Officer of NIST",
    ]);
    expect((await coalition.findRequirements(1))?.set).toEqual(testRequirements(1));
    expect(await coalition.findRequirements(9)).toBeNull();
  });

  it("keeps all that is said of a place side by side, and leaves out what was withdrawn", async () => {
    expect(await coalition.appendCapability(JAPAN, 0, said(3), SIGNATURE)).toEqual({ ok: true, value: 1 });
    expect(await coalition.appendCapability(JAPAN, 1, said(2), SIGNATURE)).toEqual({ ok: true, value: 2 });
    const standing = async () => (await coalition.capabilities()).map(({ sequence }) => sequence);
    expect(await standing()).toEqual([1, 2]);

    const withdrawal = { capability: null, withdraws: 1, withdrawalReason: "It was retracted." };
    expect(await coalition.appendCapability(JAPAN, 2, withdrawal, SIGNATURE)).toEqual({ ok: true, value: 3 });
    expect(await standing()).toEqual([2]);
    const history = await coalition.capabilityHistory(JAPAN);
    expect(
      history.map(({ sequence, capability, withdraws }) => [sequence, capability?.level ?? null, withdraws]),
    ).toEqual([
      [3, null, 1],
      [2, 2, null],
      [1, 3, null],
    ]);
    expect(await coalition.capabilityHistory({ ...JAPAN, country: "USA" as CountryCode })).toEqual([]);
  });

  it("lets one of two who say something at once win and tells the other", async () => {
    for (let round = 3; round < 13; round += 1) {
      const outcomes = await Promise.all(
        [1, 2].map((level) => coalition.appendCapability(JAPAN, round, said(level), SIGNATURE)),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
    expect(await coalition.capabilityHistory(JAPAN)).toHaveLength(13);
  });

  it("gives a frozen proposal back to the last digit, with the recommendation that it became", async () => {
    const proposal = testProposal();
    const key = await coalition.appendProposal(proposal, recordFor, SIGNATURE);
    expect(key).toBe("COALITION-1");
    const stored = await coalition.findProposal(key);
    expect(stored?.inputs).toEqual(proposal.inputs);
    expect(stored?.result).toEqual(proposal.result);
    expect(stored).toMatchObject({ technology: "ai", members: ["JPN", "USA"], coverageShare: 1 });
    expect(stored?.weakestPair).toBe(1 / 3);
    expect((await recommendations.find(key))?.version).toBe(1);
    const { rows, total } = await coalition.proposals(10);
    expect([rows.map(({ title }) => title), total]).toEqual([["Two on research"], 1]);
    expect(await coalition.findProposal("COALITION-9" as RecommendationKey)).toBeNull();
  });

  it("gives proposals made at once keys of their own", async () => {
    const keys = await Promise.all(
      Array.from({ length: 8 }, () => coalition.appendProposal(testProposal(), recordFor, SIGNATURE)),
    );
    expect(keys.toSorted()).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((number) => `COALITION-${number}`));
  });

  it("stores neither the proposal nor the recommendation when one of them cannot be", async () => {
    const proposal = testProposal("Refused");
    const refused = coalition.appendProposal(
      proposal,
      () => {
        throw new Error("no such record");
      },
      SIGNATURE,
    );
    await expect(refused).rejects.toThrow("no such record");
    const taken = coalition.appendProposal(proposal, () => testRecord("COALITION-1"), SIGNATURE);
    await expect(taken).rejects.toThrow(/recommendations_key/);
    expect((await coalition.proposals(100)).rows.map(({ title }) => title)).not.toContain("Refused");
    expect(await recommendations.find("COALITION-10" as RecommendationKey)).toBeNull();
  });

  it("writes an audit row for everything that was put down, in chains that verify", async () => {
    const [counted] = await database.asOwner(({ rows }) =>
      rows<{ count: number }>(sql`
        select count(*)::int as count from audit_rows where chain ~ '^(coalition|capability|proposal):'
      `),
    );
    expect(counted?.count).toBe(2 + 13 + 9);
    expect((await repositories(database, registerItself()).audit.verify()).firstBreak).toBeNull();
  });

  it.each([
    [
      "capabilities",
      "capability",
      sql`capability = jsonb_set(capability, '{level}', '4') where capability is not null`,
    ],
    ["requirement_sets", "coalition", sql`reason = 'Another'`],
    ["coalition_proposals", "proposal", sql`duplicate_reason = 'Another'`],
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

  it("says of a proposal that was kept without sources and ratings that it has none", async () => {
    const { inputs, ...proposal } = testProposal();
    const { statements, rivalries, ...unsourced } = inputs;
    expect([statements, rivalries?.length]).toEqual([[], 1]);
    const kept = { ...proposal, inputs: unsourced as typeof inputs };
    const key = await coalition.appendProposal(kept, recordFor, SIGNATURE);
    expect((await coalition.findProposal(key))?.inputs).toEqual({
      ...unsourced,
      statements: null,
      rivalries: null,
    });
  });
});
