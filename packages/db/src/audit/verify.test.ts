import { addDays } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database, Work } from "../database.ts";
import type { AuditBreak, Repositories } from "../ports.ts";
import { instantOf } from "../schema/column.ts";
import { ENGINES } from "../testing/engines.ts";
import { pick, seededRandom } from "../testing/random.ts";
import { signedBy, TEST_TODAY, testRecords } from "../testing/records.ts";
import { agencyOf, mainSeatOf } from "../testing/reference.ts";
import { fillRegister, getStored } from "../testing/register.ts";
import { sha256 } from "./canonical.ts";
import { type AuditRow, hashOf } from "./chain.ts";

const TRIALS = 20;
const ROWS_EACH = 6;

interface Victim {
  readonly chain: string;
  readonly sequence: number;
}
type Tampering = (work: Work, victim: Victim, random: () => number) => Promise<unknown>;

const at = ({ chain, sequence }: Victim): SQL => sql`chain = ${chain} and sequence = ${sequence}`;

/** Six ways to falsify the trail, each with the faults that may be named for it. */
const KINDS: Readonly<Record<string, { tamper: Tampering; faults: readonly AuditBreak["fault"][] }>> = {
  "a row is altered": {
    tamper: ({ db }, victim, random) => {
      const column = pick(random, ["actor", "action", "after", "outcome", "request_id", "source"]);
      return db.execute(sql`
        update audit_rows set ${sql.identifier(column)} = ${sql.identifier(column)} || 'x' where ${at(victim)}
      `);
    },
    faults: ["row-altered"],
  },
  "a row in the middle is deleted": {
    tamper: ({ db }, victim) => db.execute(sql`delete from audit_rows where ${at(victim)}`),
    faults: ["row-missing"],
  },
  "the last row is deleted": {
    tamper: ({ db }, { chain }) =>
      db.execute(sql`delete from audit_rows where ${at({ chain, sequence: ROWS_EACH })}`),
    faults: ["row-missing"],
  },
  "a row is inserted": {
    tamper: async (work, { chain }) => {
      const last = await readRow(work, { chain, sequence: ROWS_EACH });
      await insertRow(work, {
        ...last,
        sequence: ROWS_EACH + 1,
        previousHash: last.hash,
        hash: sha256("made up"),
      });
    },
    faults: ["row-unexpected", "row-altered", "row-missing"],
  },
  "two rows are swapped": {
    tamper: async (work, { chain, sequence }) => {
      await work.db.execute(sql`update audit_rows set sequence = 1000 where ${at({ chain, sequence })}`);
      const next = at({ chain, sequence: sequence + 1 });
      await work.db.execute(sql`update audit_rows set sequence = ${sequence} where ${next}`);
      const parked = at({ chain, sequence: 1000 });
      await work.db.execute(sql`update audit_rows set sequence = ${sequence + 1} where ${parked}`);
    },
    faults: ["row-altered"],
  },
  "a row is altered and its hash made to fit": {
    tamper: async (work, victim) => {
      const row = { ...(await readRow(work, victim)), action: "falsified" };
      const { month: _, hash: __, ...content } = row;
      await work.db.execute(sql`
        update audit_rows set action = ${row.action}, hash = ${hashOf(content)} where ${at(victim)}
      `);
    },
    faults: ["link-broken", "head-differs"],
  },
};

describe.each(ENGINES)("the audit on $name", ({ open }) => {
  const records = testRecords(30, 3);
  let database: Database;
  let repositories: Repositories;

  beforeAll(async () => {
    database = await open();
    repositories = await fillRegister(database, records);
    for (const { recommendation, assignments } of records) {
      const agency = assignments[0]?.agency ?? agencyOf("NIST");
      for (let turn = 1; turn < ROWS_EACH; turn += 1) {
        const stored = await getStored(repositories.recommendations, recommendation.key);
        const mainContact = turn % 2 === 0 ? mainSeatOf(agency) : null;
        const change = { kind: "contact-changed", agency, mainContact, alternateContact: null } as const;
        await repositories.recommendations.append(stored, change, signedBy("NIST"));
      }
    }
  });
  afterAll(() => database.close());

  it("verifies as it was written, before and after it is anchored", async () => {
    const clean = { chains: 30, rows: 30 * ROWS_EACH, firstBreak: null, breaks: 0 };
    expect(await repositories.audit.verify()).toEqual({ ...clean, anchors: 0 });
    const digest = await repositories.audit.anchor(TEST_TODAY);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await repositories.audit.anchor(TEST_TODAY)).toBe(digest);
    expect(await repositories.audit.verify()).toEqual({ ...clean, anchors: 1 });
    // a clock that was set back
    expect(await repositories.audit.anchor(addDays(TEST_TODAY, -1))).toBe(digest);
    expect(await repositories.audit.verify()).toEqual({ ...clean, anchors: 1 });
  });

  it.each(Object.entries(KINDS))(
    `names the first broken link when %s, ${TRIALS} times of ${TRIALS}`,
    async (_, kind) => {
      const random = seededRandom(17);
      for (let trial = 0; trial < TRIALS; trial += 1) {
        const { id, key } = pick(random, records).recommendation;
        const victim = { chain: id, sequence: 2 + Math.floor(random() * (ROWS_EACH - 2)) };
        const report = await tampered(({ work }) => kind.tamper(work, victim, random));
        expect(report.firstBreak).toMatchObject({ record: id, key });
        expect(kind.faults).toContain(report.firstBreak?.fault);
        expect(report.breaks).toBe(1);
      }
      expect((await repositories.audit.verify()).breaks).toBe(0);
    },
  );

  it("finds a history that was altered while its audit row was not", async () => {
    const [record] = records;
    const id = record?.recommendation.id ?? "";
    const report = await tampered(({ work: { db } }) =>
      db.execute(sql`
        update changes set change = jsonb_set(change, '{record,recommendation,title}', '"Another title"')
        where recommendation_id = ${id} and version = 1
      `),
    );
    expect(report.firstBreak).toMatchObject({ record: id, sequence: 1, fault: "row-altered" });
  });

  it("finds a chain that was rewritten with its head, because the anchor holds the old one", async () => {
    const [record] = records;
    const id = record?.recommendation.id ?? "";
    const report = await tampered(async ({ work }) => {
      let previousHash = "0".repeat(64);
      for (let sequence = 1; sequence <= ROWS_EACH; sequence += 1) {
        const row = { ...(await readRow(work, { chain: id, sequence })), previousHash, requestId: "another" };
        const { month: _, hash: __, ...content } = row;
        const hash = hashOf(content);
        await work.db.execute(sql`
          update audit_rows set request_id = 'another', previous_hash = ${previousHash}, hash = ${hash}
          where ${at({ chain: id, sequence })}
        `);
        previousHash = hash;
      }
      await work.db.execute(sql`update audit_heads set hash = ${previousHash} where chain = ${id}`);
    });
    expect(report.firstBreak).toMatchObject({ record: id, fault: "anchor-differs" });
  });

  /** What is reported while the trail is falsified; it is put back afterwards. */
  async function tampered(falsify: (inside: { work: Work }) => Promise<unknown>) {
    await database.asOwner(async (work) => {
      await work.db.execute(sql`create table kept_audit as select * from audit_rows`);
      await work.db.execute(sql`create table kept_heads as select * from audit_heads`);
      await work.db.execute(sql`create table kept_changes as select * from changes`);
      await falsify({ work });
    });
    const report = await repositories.audit.verify();
    await database.asOwner(async ({ db }) => {
      await db.execute(sql`delete from audit_rows`);
      await db.execute(sql`insert into audit_rows select * from kept_audit`);
      await db.execute(sql`delete from audit_heads`);
      await db.execute(sql`insert into audit_heads select * from kept_heads`);
      await db.execute(sql`delete from changes`);
      await db.execute(sql`insert into changes select * from kept_changes`);
      await db.execute(sql`drop table kept_audit, kept_heads, kept_changes`);
    });
    return report;
  }
});

async function readRow({ rows }: Work, victim: Victim): Promise<AuditRow> {
  const [row] = await rows<AuditRow>(sql`
    select chain, sequence, month, at, actor, agency, role, action, object, before, after, source,
      request_id as "requestId", outcome, previous_hash as "previousHash", hash
    from audit_rows where ${at(victim)}
  `);
  if (row === undefined) throw new Error("no such audit row");
  return { ...row, at: instantOf(row.at) };
}

async function insertRow({ db }: Work, row: AuditRow): Promise<void> {
  await db.execute(sql`
    insert into audit_rows (chain, sequence, month, at, actor, agency, role, action, object, before, after, source,
      request_id, outcome, previous_hash, hash)
    values (${row.chain}, ${row.sequence}, ${row.month}, ${row.at}, ${row.actor}, ${row.agency}, ${row.role},
      ${row.action}, ${row.object}, ${row.before}, ${row.after}, ${row.source}, ${row.requestId}, ${row.outcome},
      ${row.previousHash}, ${row.hash})
  `);
}
