import type { AgencyId, CalendarDate, Designation, OfficeId, RecommendationKey } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { DatesOf, SuspenseDay } from "../calendar-port.ts";
import type { Work } from "../database.ts";
import { designationOf } from "../marking/sight.ts";
import { instantOf } from "../schema/column.ts";

interface SuspenseColumns {
  readonly kind: SuspenseDay["kind"];
  readonly id: SuspenseDay["id"];
  readonly office: OfficeId;
  readonly title: string;
  readonly suspense: CalendarDate;
  readonly version: number;
  readonly changedAt: string;
  readonly about: RecommendationKey | null;
  readonly lead: AgencyId | null;
  readonly designation: Designation | null;
}

/** Suspenses of answers that are owed, with when what asks for them last changed. */
export async function suspensesOf(
  { rows }: Work,
  of: DatesOf,
  from: CalendarDate,
  limit: number,
): Promise<readonly SuspenseDay[]> {
  const found = await rows<SuspenseColumns>(sql`
    with owed as (
      select 'tasking' as kind, t.id, o.office, o.agency, t.request as title, t.suspense, t.version, t.about,
        (select max(f.at) from tasking_facts f where f.tasking = t.id) as changed_at
      from tasking_offices o join taskings t on t.id = o.tasking
      where o.is_owed and o.suspense >= ${from}
      union all
      select 'clearance', c.id, office, split_part(office, '/', 1), c.title, c.suspense, c.version, c.about,
        (select max(f.at) from clearance_facts f where f.round = c.id)
      from clearance_rounds c cross join lateral unnest(c.owing) as office
      where c.is_running and c.suspense >= ${from}
    )
    select w.kind, w.id, w.office, w.title, w.suspense, w.version, w.changed_at as "changedAt", w.about, r.lead,
      r.designation
    from owed w left join recommendations_in_sight r on r.key = w.about
    where ${IN_SIGHT} and ${concerns(of)}
    order by w.suspense, w.kind, w.id, w.office limit ${sql.raw(String(limit))}
  `);
  return found.map((columns) => {
    const { kind, id, office, title, suspense, version, about, lead, designation } = columns;
    return {
      kind,
      id,
      office,
      title,
      suspense,
      version,
      changedAt: instantOf(columns.changedAt),
      about:
        about === null || lead === null
          ? null
          : { recommendation: about, designation: designationOf({ designation, lead }) },
    };
  });
}

/** It is about nothing that is marked, or about a record that the asker may receive. */
const IN_SIGHT = sql.raw(`(
  r.key is not null or w.about is null or w.about !~ '^[A-Z][A-Z0-9]*-[0-9]+$'
  or exists (select from commitments c where c.key = w.about)
)`);

/** An office of the agency owes it, or one for which a seat of the person is told; one without contacts has those of its agency. */
function concerns(of: DatesOf): SQL {
  if ("agency" in of) return sql`w.agency = ${of.agency}`;
  return sql`exists (
    select from (
      select distinct on (c.office) c.office, c.main_contact, c.alternate_contact from office_contacts c
      where c.office in (w.office, w.agency) order by c.office, c.sequence desc
    ) as last join seat_holdings h on h.seat in (last.main_contact, last.alternate_contact)
    where h.person = ${of.person} and h.to_day is null and (
      last.office = w.office or not exists (
        select from office_contacts own where own.office = w.office
          and (own.main_contact is not null or own.alternate_contact is not null)
          and own.sequence = (select max(c.sequence) from office_contacts c where c.office = w.office)
      )
    )
  )`;
}
