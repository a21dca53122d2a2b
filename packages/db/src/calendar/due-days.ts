import type { AgencyId, CalendarDate, Designation, MilestoneId, RecommendationKey } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { DatesOf, DueDay } from "../calendar-port.ts";
import type { Work } from "../database.ts";
import { designationOf } from "../marking/sight.ts";
import { instantOf } from "../schema/column.ts";
import { arrayOf } from "../sql-values.ts";

interface DueColumns {
  readonly recommendation: RecommendationKey;
  readonly title: string;
  readonly lead: AgencyId;
  readonly designation: Designation | null;
  readonly milestone: MilestoneId | null;
  readonly milestoneTitle: string | null;
  readonly due: CalendarDate;
  readonly version: number;
  readonly updatedAt: string;
}

/** Due dates of open recommendations and of their milestones that are not done, for whom they concern. */
export async function dueDaysOf(
  { rows }: Work,
  of: DatesOf,
  from: CalendarDate,
  limit: number,
): Promise<readonly DueDay[]> {
  const most = sql.raw(String(limit));
  const record = sql.raw("r.key as recommendation, r.title, r.lead, r.designation, r.version, r.updated_at");
  const found = await rows<DueColumns>(sql`
    select recommendation, title, lead, designation, milestone, "milestoneTitle", due, version, updated_at as "updatedAt"
    from (
      (select ${record}, null::uuid as milestone, null as "milestoneTitle", r.current_due as due
      from recommendations_in_sight r
      where r.closure = 'open' and r.current_due >= ${from} and ${concerns(of)}
      order by r.current_due, r.id limit ${most})
      union all
      (select ${record}, m.id, m.title, m.current_due
      from milestones m join recommendations_in_sight r on r.id = m.recommendation_id
      where r.closure = 'open' and m.done_on is null and m.current_due >= ${from} and ${concerns(of)}
      order by m.current_due, m.id limit ${most})
    ) as dated
    order by due, recommendation, milestone nulls first limit ${most}
  `);
  return found.map((columns) => {
    const { recommendation, title, lead, designation, milestone, milestoneTitle, due, version } = columns;
    return {
      recommendation,
      title,
      milestone:
        milestone === null || milestoneTitle === null ? null : { id: milestone, title: milestoneTitle },
      due,
      version,
      changedAt: instantOf(columns.updatedAt),
      designation: designationOf({ designation, lead }),
    };
  });
}

/** The agency has a share of `r`, or the person holds a seat that is a contact of one. */
function concerns(of: DatesOf): SQL {
  if ("agency" in of) return sql`r.facets && ${arrayOf([`agency:${of.agency}`], "text")}`;
  return sql`r.id in (
    select a.recommendation_id from seat_holdings h
      join assignments a on a.main_contact = h.seat or a.alternate_contact = h.seat
    where h.person = ${of.person} and h.to_day is null
  )`;
}
