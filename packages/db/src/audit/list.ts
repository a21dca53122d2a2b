import { addDays } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { AuditLine, AuditPlace, AuditQuery } from "../audit-port.ts";
import type { Work } from "../database.ts";
import { instantOf } from "../schema/column.ts";

interface Columns extends Omit<AuditLine, "place">, Omit<AuditPlace, "at"> {
  readonly at: string;
}

/** Rows that match, the newest first. The days bound the partitions that are looked at. */
export async function listAudit({ rows }: Work, query: AuditQuery): Promise<readonly AuditLine[]> {
  const found = await rows<Columns>(sql`
    select a.at, a.chain, a.sequence, a.actor, p.name as "actorName", a.agency, a.role, a.action, a.object, a.before,
      a.after, a.source, a.request_id as "requestId", a.outcome, records_in(a.chain, a.object, a.before, a.after) as records
    from audit_rows a left join persons p on p.id = a.actor
    where ${conditionOf(query)}
    order by a.at desc, a.chain desc, a.sequence desc limit ${query.limit}
  `);
  return found.map(({ at, chain, sequence, ...line }) => ({
    ...line,
    place: { at: instantOf(at), chain, sequence },
  }));
}

function conditionOf({ from, to, actor, action, object, outcome, after }: AuditQuery): SQL {
  const conditions = [
    sql`a.month between date_trunc('month', ${from}::timestamp)::date and ${to}::date`,
    sql`a.at >= ${from}::date and a.at < ${addDays(to, 1)}::date`,
  ];
  if (actor !== null) conditions.push(sql`a.actor = ${actor}`);
  if (action !== null) {
    conditions.push(action.endsWith(".") ? sql`starts_with(a.action, ${action})` : sql`a.action = ${action}`);
  }
  if (object !== null) conditions.push(sql`position(lower(${object}) in lower(a.object)) > 0`);
  if (outcome !== null) conditions.push(sql`a.outcome = ${outcome}`);
  if (after !== null) {
    conditions.push(sql`
      (a.at, a.chain, a.sequence) < (${after.at}::timestamptz, ${after.chain} collate "C", ${after.sequence}::int)
    `);
  }
  return sql.join(conditions, sql` and `);
}
