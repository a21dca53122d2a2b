import { sql } from "drizzle-orm";
import { type Asker, type Database, registerItself, type Work } from "../database.ts";
import type { AuditBreak, AuditReport } from "../ports.ts";
import { instantOf } from "../schema/column.ts";
import { canonicalJson } from "./canonical.ts";
import { type AuditRow, GENESIS_HASH, hashOf } from "./chain.ts";
import { HISTORY_ENTRY, hasHistory } from "./history-entry.ts";
import { verifyAnchors } from "./verify-anchors.ts";

const BATCH = 2000;

type Fault = AuditBreak["fault"];

/** A row with the head of its chain and the history entry that it vouches for, all of one moment. */
interface TrailRow extends Omit<AuditRow, "month"> {
  readonly headSequence: number | null;
  readonly headHash: string | null;
  readonly entry: unknown;
}

/** Collects breaks; keeps the first of each chain and counts chains that have one. */
interface Findings {
  readonly first: Map<string, AuditBreak>;
  readonly add: (chain: string, sequence: number, fault: Fault, detail: string) => void;
}

/**
 * Recomputes every chain from its first row, and compares it with its head, with the history that it vouches for and
 * with the anchors. Reads in batches, each of one moment, so that writers go on meanwhile.
 */
export async function verifyAudit(database: Database, asker: Asker): Promise<AuditReport> {
  const findings = collectFindings();
  let chains = 0;
  let rows = 0;
  let previous: TrailRow | null = null;

  for (;;) {
    const batch = await inAudit(database, (work) => trailAfter(work, previous));
    for (const row of batch) {
      if (previous?.chain !== row.chain) {
        if (previous !== null) checkEnd(previous, findings);
        previous = null;
        chains += 1;
      }
      checkRow(row, previous, findings);
      previous = row;
      rows += 1;
    }
    if (batch.length < BATCH) break;
  }
  if (previous !== null) checkEnd(previous, findings);

  for (const head of await inAudit(database, headsWithoutRows)) {
    findings.add(head.chain, 1, "row-missing", `the head stands at ${head.sequence} and no row is left`);
  }
  const anchors = await inAudit(database, (work) =>
    verifyAnchors(work, (chain, sequence, detail) => findings.add(chain, sequence, "anchor-differs", detail)),
  );
  const [firstBreak] = [...findings.first.values()].toSorted(byChain);
  return {
    chains,
    rows,
    anchors,
    firstBreak: await named(database, asker, firstBreak),
    breaks: findings.first.size,
  };
}

/** Audit checks read every row, and may take longer than a page. */
function inAudit<T>(database: Database, work: (work: Work) => Promise<T>): Promise<T> {
  return database.read(registerItself(), async (inside) => {
    await inside.db.execute(sql`select set_config('statement_timeout', '10min', true)`);
    return work(inside);
  });
}

function trailAfter({ rows }: Work, previous: TrailRow | null): Promise<readonly TrailRow[]> {
  return rows<TrailRow>(sql`
    select a.chain, a.sequence, a.at, a.actor, a.agency, a.role, a.action, a.object, a.before, a.after, a.source,
      a.request_id as "requestId", a.outcome, a.previous_hash as "previousHash", a.hash,
      h.sequence as "headSequence", h.hash as "headHash", ${HISTORY_ENTRY} as "entry"
    from (
      select * from audit_rows
      where (chain, sequence) > (${previous?.chain ?? ""}, ${previous?.sequence ?? 0})
      order by chain, sequence limit ${sql.raw(String(BATCH))}
    ) as a
      left join audit_heads h on h.chain = a.chain
    order by a.chain, a.sequence
  `);
}

function headsWithoutRows({ rows }: Work): Promise<readonly { chain: string; sequence: number }[]> {
  return rows(sql`
    select h.chain, h.sequence from audit_heads h
    where not exists (select from audit_rows a where a.chain = h.chain)
    order by h.chain
  `);
}

function checkRow(row: TrailRow, previous: TrailRow | null, { add }: Findings): void {
  const { chain, sequence } = row;
  const expected = (previous?.sequence ?? 0) + 1;
  if (row.headSequence === null) add(chain, sequence, "row-unexpected", "the chain has no head");
  else if (sequence > row.headSequence) {
    add(chain, sequence, "row-unexpected", `the head stands at ${row.headSequence}`);
  }
  if (sequence > expected) add(chain, expected, "row-missing", `after ${expected - 1} comes ${sequence}`);
  if (sequence < expected) add(chain, sequence, "row-unexpected", `${sequence} comes twice`);
  if (contentHash(row) !== row.hash)
    add(chain, sequence, "row-altered", "its content does not give its hash");
  if (row.previousHash !== (previous?.hash ?? GENESIS_HASH)) {
    add(chain, sequence, "link-broken", "it does not continue from the row before it");
  }
  if (hasHistory(chain)) checkHistory(row, add);
}

/** The history entry of the same number must say what the audit row vouches for. */
function checkHistory({ chain, sequence, entry, after }: TrailRow, add: Findings["add"]): void {
  if (entry === null) {
    add(chain, sequence, "row-missing", `the history has no version ${sequence}`);
  } else if (canonicalJson(entry) !== after) {
    add(chain, sequence, "row-altered", `version ${sequence} of the history differs from its audit row`);
  }
}

function checkEnd(last: TrailRow, { add }: Findings): void {
  const { chain, sequence, headSequence, headHash } = last;
  if (headSequence !== null && sequence < headSequence) {
    add(chain, sequence + 1, "row-missing", `the head stands at ${headSequence}`);
  } else if (headHash !== null && headHash !== last.hash) {
    add(chain, sequence, "head-differs", "the head has another hash than the last row");
  }
}

function contentHash(row: TrailRow): string {
  const { headSequence: _, headHash: __, entry: ___, hash: ____, ...content } = row;
  return hashOf({ ...content, at: instantOf(row.at) });
}

function collectFindings(): Findings {
  const first = new Map<string, AuditBreak>();
  return {
    first,
    add(chain, sequence, fault, detail) {
      const known = first.get(chain);
      if (known !== undefined && known.sequence <= sequence) return;
      first.set(chain, { record: chain, key: null, sequence, fault, detail });
    },
  };
}

function byChain(a: AuditBreak, b: AuditBreak): number {
  return a.record < b.record ? -1 : 1;
}

/** The break with the key by which people know the record; of one that the asker may not know, neither key nor name. */
async function named(
  database: Database,
  asker: Asker,
  found: AuditBreak | undefined,
): Promise<AuditBreak | null> {
  if (found === undefined) return null;
  const { record } = found;
  const [first] = await database.read(asker, ({ rows }) =>
    rows<{ key: string; isInSight: boolean }>(sql`
      select told.key, exists (select from recommendations r where r.key = told.key) as "isInSight"
      from unnest(records_in(${record}, '', null, null)) as told (key)
    `),
  );
  if (first === undefined) return found;
  const [kind = record] = record.split(":");
  if (!first.isInSight) return { ...found, record: kind };
  return record.includes(":") ? found : { ...found, key: first.key };
}
