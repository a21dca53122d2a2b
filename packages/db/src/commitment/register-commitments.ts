import { type CommitmentEntry, type CommitmentKey, commitmentAfter } from "@entente/domain";
import { sql } from "drizzle-orm";
import { type AuditRow, emptyChain, nextAuditRow } from "../audit/chain.ts";
import { authorValues } from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import { type Database, registerItself } from "../database.ts";
import type { Signature } from "../ports.ts";
import { auditHeads, auditRows, commitmentEntries, commitments, obligations } from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";
import { commitmentRow, obligationRows } from "./commitment-rows.ts";
import { commitmentChain } from "./commitments.ts";

/** From this many on, statistics are put in order at once; PGlite has nobody else who would do it. */
const TIDY_FROM = 500;

/**
 * Writes down the commitments that a register opens with and what happened to them, each entry with its audit row: all
 * of them or none. A commitment whose key is there already is left alone, whatever became of it.
 */
export async function registerCommitments(
  database: Database,
  histories: readonly (readonly CommitmentEntry[])[],
  signature: Signature,
): Promise<void> {
  const opening = histories.map((entries) => {
    const record = commitmentAfter(entries);
    return { key: record.commitment.key, record, entries };
  });
  await database.write(registerItself(signature.by.person), async (work) => {
    const keys = opening.map(({ key }) => key);
    const present = await work.rows<{ key: CommitmentKey }>(
      sql`select key from commitments where key = any(${arrayOf(keys, "text")})`,
    );
    const taken = new Set(present.map(({ key }) => key));
    const missing = opening.filter(({ key }) => !taken.has(key));
    const trails = missing.map(({ key, entries }) => trailOf(key, entries, signature));

    await insertRows(
      work,
      commitments,
      missing.map(({ record, entries }) => commitmentRow(record.commitment, entries.length)),
    );
    await insertRows(
      work,
      obligations,
      missing.flatMap(({ record }) => obligationRows(record)),
    );
    await insertRows(
      work,
      commitmentEntries,
      missing.flatMap(({ key, entries }) =>
        entries.map((entry, index) => ({
          commitment: key,
          sequence: index + 1,
          entry,
          ...authorValues(signature),
        })),
      ),
    );
    await insertRows(work, auditRows, trails.flat());
    await insertRows(
      work,
      auditHeads,
      trails.flatMap((trail) =>
        trail.slice(-1).map(({ chain, sequence, hash }) => ({ chain, sequence, hash, anchoredSequence: 0 })),
      ),
    );
  });
  if (opening.length >= TIDY_FROM) await database.asOwner(({ db }) => db.execute(sql`analyze`));
}

function trailOf(
  key: CommitmentKey,
  entries: readonly CommitmentEntry[],
  signature: Signature,
): readonly AuditRow[] {
  const chain = commitmentChain(key);
  const trail: AuditRow[] = [];
  for (const [index, entry] of entries.entries()) {
    const event = {
      object: `${chain} ${index + 1}`,
      before: entries[index - 1] ?? null,
      after: entry,
      outcome: "accepted",
    } as const;
    trail.push(nextAuditRow(trail.at(-1) ?? emptyChain(chain), event, signature));
  }
  return trail;
}
