import { sql } from "drizzle-orm";
import { columnNames, jsonRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import { claimKey } from "../idempotency/claim-key.ts";
import type { Signature } from "../ports.ts";
import { auditRows } from "../schema/index.ts";
import { type AuditEvent, type ChainHead, emptyChain, nextAuditRow } from "./chain.ts";

/** Appends one row to a chain, which begins if it does not exist. Waits for whoever else appends to this chain. */
export async function appendToChain(
  work: Work,
  chain: string,
  event: AuditEvent,
  signature: Signature,
): Promise<void> {
  const { db, rows } = work;
  if (event.outcome === "accepted") await claimKey(work, signature);
  const { sequence, hash } = emptyChain(chain);
  await db.execute(sql`
    insert into audit_heads (chain, sequence, hash) values (${chain}, ${sequence}, ${hash}) on conflict do nothing
  `);
  const [head] = await rows<ChainHead>(sql`
    select chain, sequence, hash from audit_heads where chain = ${chain} for update
  `);
  if (head === undefined) throw new Error(`the chain ${chain} has no head`);

  const row = nextAuditRow(head, event, signature);
  const names = columnNames(auditRows);
  await db.execute(sql`
    with trail as (
      insert into audit_rows (${names.list})
      select ${names.list} from jsonb_populate_recordset(null::audit_rows, ${jsonRows([row])}::jsonb)
    )
    update audit_heads set sequence = ${row.sequence}, hash = ${row.hash} where chain = ${chain}
  `);
}
