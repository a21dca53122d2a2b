import type { AgencyId, CommentSubject, CommentSubjectKind, Designation } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { SpokenRecord } from "../comment-port.ts";
import type { Work } from "../database.ts";
import { designationOf } from "../marking/sight.ts";

interface RecordColumns {
  readonly designation: Designation | null;
  /** Absent where no recommendation stands behind the record. */
  readonly lead: AgencyId | null;
  readonly supporting: readonly AgencyId[];
}

const UNMARKED = sql.raw(`null::jsonb as designation, null as lead, '{}'::text[] as supporting`);
const MARKED = sql.raw("r.designation, r.lead, r.supporting");

/** The record of each kind with this key for whoever may read it: a row for each recommendation behind it, or one without. */
const RECORD: Readonly<Record<CommentSubjectKind, (key: string) => SQL>> = {
  recommendation: (key) => sql`select ${MARKED} from recommendations r where r.key = ${key}`,
  "coalition-proposal": (key) => sql`
    select ${MARKED} from coalition_proposals p join recommendations r on r.id = p.recommendation_id
    where p.recommendation = ${key}
  `,
  tension: (key) => sql`
    select ${MARKED} from (
      select recommendations from statement_entries
      where kind = 'tension' and id = ${key}::uuid order by sequence desc limit 1
    ) as stated left join recommendations r on r.key = any(stated.recommendations)
  `,
  clearance: (key) => sql`
    select ${MARKED} from clearance_rounds c left join recommendations r on r.key = c.about
    where c.id = ${key}::uuid
  `,
  tasking: (key) => sql`
    select ${MARKED} from taskings t left join recommendations r on r.key = t.about where t.id = ${key}::uuid
  `,
  commitment: (key) =>
    sql`select ${UNMARKED} from commitment_entries where commitment = ${key} and sequence = 1`,
  table: (key) => sql`select ${UNMARKED} from table_setups where subject = ${key} and sequence = 1`,
  meeting: (key) => sql`select ${UNMARKED} from meeting_versions where subject = ${key} and sequence = 1`,
  "coordination-sheet": (key) =>
    sql`select ${UNMARKED} from sheet_versions where subject = ${key} and sequence = 1`,
  "data-holding": (key) =>
    sql`select ${UNMARKED} from data_holdings where id = ${key}::uuid and sequence = 1`,
  collaboration: (key) => sql`select ${UNMARKED} from collaborations where id = ${key} and is_at_home()`,
  "priority-run": (key) => sql`select ${UNMARKED} from priority_runs where id = ${key}::uuid`,
};

/** Absent when there is no such record, or when the asker may not read it. */
export async function findRecord(
  { rows }: Work,
  { kind, key }: CommentSubject,
): Promise<SpokenRecord | null> {
  const found = await rows<RecordColumns>(RECORD[kind](key));
  if (found.length === 0) return null;
  const marked = found.flatMap(({ designation, lead, supporting }) =>
    lead === null
      ? []
      : [{ designation: designationOf({ designation, lead }), shares: [lead, ...supporting] }],
  );
  return {
    designations: marked.map(({ designation }) => designation),
    shares: [...new Set(marked.flatMap(({ shares }) => shares))],
  };
}
