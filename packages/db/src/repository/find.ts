import {
  type AgencyId,
  type CalendarDate,
  type Designation,
  type Health,
  type HealthFinding,
  type Instant,
  type PersonId,
  type RecommendationId,
  type RecommendationKey,
  type RecommendationRecord,
  type RecordChange,
  recordAfter,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { designationOf } from "../marking/sight.ts";
import type { HeldSeat, LinkedRecommendation, RecordedChange, StoredRecord } from "../ports.ts";
import { instantOf } from "../schema/column.ts";
import type { Registration } from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";

interface Found {
  readonly id: RecommendationId;
  readonly version: number;
  readonly lead: AgencyId;
  readonly designation: Designation | null;
  readonly health: Health["label"];
  readonly findings: readonly HealthFinding[];
  readonly reviewOn: CalendarDate | null;
  readonly registeredAt: string;
  readonly updatedAt: string;
  readonly historyFrom: CalendarDate;
  readonly historyTo: CalendarDate;
}

/** The record rebuilt from its history, with what stands around it. */
export async function findRecord(work: Work, key: RecommendationKey): Promise<StoredRecord | null> {
  const found = await findRow(work, key);
  if (found === null) return null;
  const record = await foldedRecord(work, found);
  const seats = await heldSeats(
    work,
    sql`s.agency = any(${arrayOf(
      record.assignments.map(({ agency }) => agency),
      "text",
    )})`,
  );
  const { prerequisites, dependents } = await linked(work, found.id);
  const { version, health: label, findings, reviewOn } = found;
  return {
    record,
    version,
    registeredAt: instantOf(found.registeredAt),
    updatedAt: instantOf(found.updatedAt),
    health: { label, findings, reviewOn },
    designation: designationOf(found),
    seats,
    prerequisites,
    dependents,
  };
}

/** A dependency on a record that the asker may not read is left out of the history. */
const NAMES_ONLY_SEEN = sql`(
  change ->> 'prerequisite' is null
  or exists (select 1 from recommendations named where named.key = change ->> 'prerequisite')
)`;

/** The history as the asker may read it, newest first. */
export async function recordHistory(
  work: Work,
  key: RecommendationKey,
  limit: number,
): Promise<readonly RecordedChange[]> {
  const found = await findRow(work, key);
  return found === null
    ? []
    : recordedChanges(work, found, sql`version > 1 and ${NAMES_ONLY_SEEN}`, sql`version desc limit ${limit}`);
}

/** How many entries that is without a limit, and with the registration. */
export async function historyTotal(work: Work, key: RecommendationKey): Promise<number> {
  const found = await findRow(work, key);
  if (found === null) return 0;
  const [counted] = await work.rows<{ total: number }>(sql`
    select count(*)::int as total from changes where ${historyOf(found)} and ${NAMES_ONLY_SEEN}
  `);
  return counted?.total ?? 0;
}

/** The designations of those records among these that the asker may read. */
export async function designationsOf(
  { rows }: Work,
  keys: readonly RecommendationKey[],
): Promise<ReadonlyMap<RecommendationKey, Designation>> {
  const found = await rows<Pick<Found, "lead" | "designation"> & { key: RecommendationKey }>(sql`
    select key, lead, designation from recommendations where key = any(${arrayOf(keys, "text")})
  `);
  return new Map(found.map((row) => [row.key, designationOf(row)]));
}

/** Changes above a version as the asker may read them, oldest first. */
export async function changesAbove(
  work: Work,
  key: RecommendationKey,
  version: number,
): Promise<readonly RecordedChange[]> {
  const found = await findRow(work, key);
  return found === null
    ? []
    : recordedChanges(
        work,
        found,
        sql`version > greatest(1, ${version}::int) and ${NAMES_ONLY_SEEN}`,
        sql`version`,
      );
}

/** Seats with who holds them now, in the order of their ids. */
export function heldSeats({ rows }: Work, condition: SQL): Promise<readonly HeldSeat[]> {
  return rows<HeldSeat>(sql`
    select s.id, s.agency, s.title, h.person as holder, p.name as "holderName",
      p.employment as "holderEmployment"
    from seats s
      left join seat_holdings h on h.seat = s.id and h.to_day is null
      left join persons p on p.id = h.person
    where ${condition}
    order by s.id
  `);
}

async function findRow({ rows }: Work, key: RecommendationKey): Promise<Found | null> {
  const [found] = await rows<Found>(sql`
    select id, version, lead, designation, health, findings, review_on as "reviewOn", registered_at as "registeredAt",
      updated_at as "updatedAt", history_from as "historyFrom", history_to as "historyTo"
    from recommendations where key = ${key}
  `);
  return found ?? null;
}

async function foldedRecord({ rows }: Work, found: Found): Promise<RecommendationRecord> {
  const history = await rows<{ change: Registration | RecordChange }>(sql`
    select change from changes where ${historyOf(found)} order by version
  `);
  const [first, ...later] = history.map(({ change }) => change);
  if (first?.kind !== "registered" || history.length !== found.version) {
    throw new Error(`the history of ${found.id} is not whole`);
  }
  const changes = later.filter((change) => change.kind !== "registered");
  return recordAfter(first.record, changes);
}

/** Months bound the partitions that are looked at. */
function historyOf({ id, historyFrom, historyTo, version }: Found): SQL {
  return sql`recommendation_id = ${id} and month between ${historyFrom} and ${historyTo} and version <= ${version}::int`;
}

interface RecordedColumns extends Omit<RecordedChange, "at" | "by"> {
  readonly at: string;
  readonly person: PersonId;
  readonly seat: RecordedChange["by"]["seat"];
  readonly agency: RecordedChange["by"]["agency"];
}

async function recordedChanges(
  { rows }: Work,
  found: Found,
  condition: SQL,
  order: SQL,
): Promise<readonly RecordedChange[]> {
  const columns = await rows<RecordedColumns>(sql`
    select c.version, c.at, c.change, c.author_person as person, c.author_seat as seat, c.author_agency as agency,
      coalesce(p.name, c.author_person) as "personName", s.title as "seatTitle"
    from (select * from changes where ${historyOf(found)} and ${condition}) as c
      left join persons p on p.id = c.author_person
      left join seats s on s.id = c.author_seat
    order by ${order}
  `);
  return columns.map(({ at, person, seat, agency, ...rest }) => ({
    version: rest.version,
    at: instantOf(at) satisfies Instant,
    by: { person, seat, agency },
    personName: rest.personName,
    seatTitle: rest.seatTitle,
    change: rest.change,
  }));
}

async function linked({ rows }: Work, id: RecommendationId) {
  const found = await rows<LinkedRecommendation & { side: "prerequisite" | "dependent" }>(sql`
    select 'prerequisite' as side, r.key, r.title, r.is_blocking as "isOpen", r.health, r.current_due as due
    from dependencies d join recommendations r on r.id = d.prerequisite_id where d.recommendation_id = ${id}
    union all
    select 'dependent', r.key, r.title, r.is_blocking, r.health, r.current_due
    from dependencies d join recommendations r on r.id = d.recommendation_id where d.prerequisite_id = ${id}
    order by 2
  `);
  const on = (side: string): readonly LinkedRecommendation[] =>
    found
      .filter((row) => row.side === side)
      .map(({ key, title, isOpen, health, due }) => ({ key, title, isOpen, health, due }));
  return { prerequisites: on("prerequisite"), dependents: on("dependent") };
}
