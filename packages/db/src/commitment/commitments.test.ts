import { commitmentAfter, obligationSummaries } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CommitmentRepository } from "../commitment-port.ts";
import { type Database, registerItself } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";
import {
  commitmentKey,
  countrySpeaker,
  EU,
  testAccount,
  testCommitment,
  testHistories,
  USA,
  VERIFIER_SPEAKER,
} from "../testing/commitments.ts";
import { ENGINES } from "../testing/engines.ts";
import { SEED_SIGNATURE, signedBy, testKey, testRecord } from "../testing/records.ts";
import { fillRegister } from "../testing/register.ts";
import { registerCommitments } from "./register-commitments.ts";

const SIGNATURE = signedBy("NIST");
const WHOLE = { forums: [], countries: [], technologies: [], recommendation: null };
const claimed = (on: string) => {
  return { kind: "stated", fact: testAccount(USA, countrySpeaker(USA), "kept", on) } as const;
};

describe.each(ENGINES)("commitments on $name", ({ open }) => {
  let database: Database;
  let commitments: CommitmentRepository;
  let audit: Repositories["audit"];

  beforeAll(async () => {
    database = await open();
    await fillRegister(database, [testRecord("CHIP-1")]);
    ({ commitments, audit } = repositories(database, registerItself(SIGNATURE.by.person)));
  });
  afterAll(() => database.close());

  const stored = async (key: string) => {
    const found = await commitments.find(commitmentKey(key));
    if (found === null) throw new Error(`${key} is not there`);
    return found;
  };

  it("come back as they were made, and no key is used twice", async () => {
    const made = testCommitment("TTC6-1");
    expect(await commitments.make(made, SIGNATURE)).toEqual({ ok: true, value: 1 });
    expect(await commitments.make(made, SIGNATURE)).toMatchObject({
      ok: false,
      error: { code: "sequence-moved", actual: 1 },
    });
    const whole = { record: { commitment: made, facts: [] }, version: 1 };
    expect(await stored("TTC6-1")).toEqual({ ...whole, shown: whole });
    expect(await commitments.find(commitmentKey("TTC6-2"))).toBeNull();
    expect(await commitments.keysOf("TTC6")).toEqual(["TTC6-1"]);
    expect(await commitments.keysOf("TTC")).toEqual([]);
  });

  it("keep all that is said of them, and how they stand follows from it", async () => {
    const before = await stored("TTC6-1");
    expect(await commitments.append(before, claimed("2025-03-01"), SIGNATURE)).toEqual({
      ok: true,
      value: 2,
    });
    const found = {
      kind: "stated",
      fact: testAccount(USA, VERIFIER_SPEAKER, "unclear", "2025-04-01"),
    } as const;
    expect((await commitments.append(await stored("TTC6-1"), found, SIGNATURE)).ok).toBe(true);
    const link = {
      kind: "linked",
      recommendation: testKey("CHIP-1"),
      reason: "Ours.",
      basis: "proposal",
    } as const;
    expect((await commitments.append(await stored("TTC6-1"), link, SIGNATURE)).ok).toBe(true);

    const { record, version } = await stored("TTC6-1");
    expect([version, record.facts, record.commitment.recommendations]).toEqual([
      4,
      [claimed("2025-03-01").fact, found.fact],
      ["CHIP-1"],
    ]);
    const [usa, eu, ...others] = await commitments.obligations({
      ...WHOLE,
      recommendation: testKey("CHIP-1"),
    });
    expect(others).toEqual([]);
    expect(usa).toMatchObject({
      claimed: { value: "kept", since: "2025-03-01" },
      verified: { value: "unclear", since: "2025-04-01" },
      isDisputed: false,
    });
    expect(eu).toMatchObject({ owedBy: EU, claimed: null, verified: null });
    const history = await commitments.history(commitmentKey("TTC6-1"));
    expect(history.map(({ sequence, entry }) => [sequence, entry.kind])).toEqual([
      [4, "linked"],
      [3, "stated"],
      [2, "stated"],
      [1, "made"],
    ]);
    expect(history[0]?.personName).toBe("Officer of NIST");
  });

  it("take nothing from somebody who did not see the last entry", async () => {
    await commitments.make(testCommitment("TTC6-3"), SIGNATURE);
    const seen = await stored("TTC6-3");
    const outcomes = await Promise.all(
      ["2025-03-01", "2025-03-02", "2025-03-03"].map((on) =>
        commitments.append(seen, claimed(on), SIGNATURE),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stored("TTC6-3")).record.facts).toHaveLength(1);
  });

  it("that a register opens with are written once, and left alone when they changed since", async () => {
    const opening = testHistories(12, 3);
    await registerCommitments(database, opening, SEED_SIGNATURE);
    const first = opening[0] ?? [];
    const { key } = commitmentAfter(first).commitment;
    const link = {
      kind: "linked",
      recommendation: testKey("AI-1"),
      reason: "Ours.",
      basis: "proposal",
    } as const;
    await commitments.append(await stored(key), link, SIGNATURE);
    await registerCommitments(database, opening, SEED_SIGNATURE);
    await registerCommitments(database, [], SEED_SIGNATURE);
    expect((await stored(key)).version).toBe(first.length + 1);
    expect((await audit.verify()).breaks).toBe(0);
    for (const entries of opening.slice(1)) {
      const record = commitmentAfter(entries);
      expect((await stored(record.commitment.key)).record).toEqual(record);
      const rows = await database.read(registerItself(), ({ rows: ask }) =>
        ask(sql`
          select country, claimed, verified, is_disputed as "isDisputed" from obligations
          where commitment = ${record.commitment.key} order by place
        `),
      );
      expect(rows).toEqual(
        obligationSummaries(record).map((one) => ({
          country: one.owedBy.country,
          claimed: one.claimed?.value ?? null,
          verified: one.verified?.value ?? null,
          isDisputed: one.isDisputed,
        })),
      );
    }
  });

  it("have their alterations named by the audit", async () => {
    await database.asOwner(({ db }) =>
      db.execute(sql`
        update commitment_entries set entry = jsonb_set(entry, '{fact,to}', '"dropped"')
        where commitment = 'TTC6-1' and sequence = 2
      `),
    );
    const { firstBreak } = await audit.verify();
    expect([firstBreak?.record, firstBreak?.sequence, firstBreak?.fault]).toEqual([
      "commitment:TTC6-1",
      2,
      "row-altered",
    ]);
  });
});
