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

/** The record of each kind with this key, for whoever may read it. */
const RECORD: Readonly<Record<CommentSubjectKind, (key: string) => SQL>> = {
  recommendation: (key) => sql`select ${MARKED} from recommendations r where r.key = ${key}`,
  "coalition-proposal": (key) => sql`
    select ${MARKED} from coalition_proposals p join recommendations r on r.id = p.recommendation_id
    where p.recommendation = ${key}
  `,
  commitment: (key) =>
    sql`select ${UNMARKED} from commitment_entries where commitment = ${key} and sequence = 1`,
  table: (key) => sql`select ${UNMARKED} from table_setups where subject = ${key} and sequence = 1`,
  meeting: (key) => sql`select ${UNMARKED} from meeting_versions where subject = ${key} and sequence = 1`,
  "coordination-sheet": (key) =>
    sql`select ${UNMARKED} from sheet_versions where subject = ${key} and sequence = 1`,
  clearance: (key) => sql`select ${UNMARKED} from clearance_rounds where id = ${key}::uuid`,
  tasking: (key) => sql`select ${UNMARKED} from taskings where id = ${key}::uuid`,
  "priority-run": (key) => sql`select ${UNMARKED} from priority_runs where id = ${key}::uuid`,
};

/** Absent when there is no such record, or when the asker may not read it. */
export async function findRecord(
  { rows }: Work,
  { kind, key }: CommentSubject,
): Promise<SpokenRecord | null> {
  const [found] = await rows<RecordColumns>(RECORD[kind](key));
  if (found === undefined) return null;
  const { designation, lead, supporting } = found;
  if (lead === null) return { designation: null, shares: [] };
  return { designation: designationOf({ designation, lead }), shares: [lead, ...supporting] };
}
