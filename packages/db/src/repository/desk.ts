import type {
  AgencyId,
  CalendarDate,
  DeskCandidate,
  DeskDuty,
  Implementation,
  Position,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { CONTACT_JOIN, LIST_COLUMNS, type ListColumns, listRowOf, STORED_COLUMNS } from "../list/list-row.ts";
import type { DatedRow, DeskRow } from "../ports.ts";
import { PAIR } from "../record/facets-of-record.ts";
import type { OwnHealthFacts } from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";

type DeskColumns = ListColumns & {
  readonly healthFacts: OwnHealthFacts;
  readonly sharesOpen: number;
  readonly ownImplementation: Implementation | null;
  readonly ownReportedOn: CalendarDate | null;
  readonly ownPosition: Position | null;
  readonly ownContactHeld: boolean;
};

/** Open records that may belong on a desk. */
export async function deskRows(
  work: Work,
  duty: DeskDuty,
  agency: AgencyId,
  limit: number,
): Promise<{ readonly rows: readonly DeskRow[]; readonly isCut: boolean }> {
  const columns = await work.rows<DeskColumns>(sql`
    with candidates as materialized (${candidates(duty, agency, sql.raw(String(limit + 1)))})
    select ${LIST_COLUMNS}, r.health_facts as "healthFacts", r.shares_open as "sharesOpen",
      own.implementation as "ownImplementation", own.implementation_since as "ownReportedOn",
      own.position as "ownPosition", own_holding.seat is not null as "ownContactHeld"
    from candidates r ${CONTACT_JOIN}
      left join assignments own on own.recommendation_id = r.id and own.agency = ${agency}
      left join seat_holdings own_holding on own_holding.seat = own.main_contact and own_holding.to_day is null
    order by r.place, r.id
  `);
  const rows = columns
    .slice(0, limit)
    .map((found) => ({ row: listRowOf(found), candidate: candidateOf(found) }));
  return { rows, isCut: columns.length > limit };
}

/** Due dates of open records and their milestones: as many behind the day as ahead of it while both last. */
export async function dueDates(
  { rows }: Work,
  limit: number,
  around: CalendarDate,
): Promise<{ readonly rows: readonly DatedRow[]; readonly total: number }> {
  const most = sql.raw(String(limit));
  const behind = sql`(${datesOf(sql`< ${around}`, sql.raw("desc"), most)})`;
  const ahead = sql`(${datesOf(sql`>= ${around}`, sql.raw("asc"), most)})`;
  const found = await rows<DatedRow>(sql`
    select recommendation, title, milestone, "startsOn", due, "originalDue", "doneOn" from (
      select * from ${behind} as behind union all select * from ${ahead} as ahead
      order by nth, due limit ${most}
    ) as nearest
    order by due, recommendation, milestone nulls first
  `);
  const [counted] = await rows<{ total: number }>(sql`
    select coalesce(sum(count), 0)::int as total from facet_counts where facet = ${PAIR.openDate}
  `);
  return { rows: found, total: counted?.total ?? 0 };
}

/** Dates on one side of a day, nearest first as the direction says, with the place of each. */
function datesOf(side: SQL, direction: SQL, most: SQL): SQL {
  return sql`
    select *, row_number() over (order by due ${direction}, recommendation, milestone nulls first) as nth from (
      (select key as recommendation, title, null as milestone, null::date as "startsOn", current_due as due,
        original_due as "originalDue", null::date as "doneOn"
      from recommendations where closure = 'open' and current_due ${side}
      order by current_due ${direction}, id ${direction} limit ${most})
      union all
      (select r.key, r.title, m.title, m.starts_on, m.current_due, m.original_due, m.done_on
      from milestones m join recommendations r on r.id = m.recommendation_id
      where r.closure = 'open' and m.current_due ${side}
      order by m.current_due ${direction}, m.id ${direction} limit ${most})
    ) as dated
    order by nth limit ${most}
  `;
}

const CANDIDATE_COLUMNS = sql`${STORED_COLUMNS}, r.shares_open`;

function candidates(duty: DeskDuty, agency: AgencyId, limit: SQL): SQL {
  const own = sql`facets && ${arrayOf([`agency:${agency}`], "text")}`;
  if (duty === "verify") {
    return sql`
      select ${CANDIDATE_COLUMNS}, r.to_judge_since as place from recommendations_in_sight r
      where to_judge_since is not null and not ${own}
      order by to_judge_since, id limit ${limit}
    `;
  }
  const condition = duty === "oversee" ? sql`` : sql`and ${own}`;
  return sql`
    select ${CANDIDATE_COLUMNS}, r.pressing_due as place from recommendations_in_sight r
    where closure = 'open' ${condition}
    order by pressing_due, id limit ${limit}
  `;
}

function candidateOf(columns: DeskColumns): DeskCandidate {
  const { healthFacts: facts, ownImplementation: implementation, ownPosition: position } = columns;
  const dates = [
    { due: columns.currentDue, milestone: null },
    ...facts.milestones
      .filter(({ doneOn }) => doneOn === null)
      .map(({ title, schedule }) => ({ due: schedule.currentDue, milestone: title })),
  ];
  return {
    key: columns.key,
    issuedOn: facts.issuedOn,
    lead: columns.lead,
    closure: columns.closure,
    resolution: columns.resolution,
    verification: columns.verification,
    leadClaimOn: facts.leadClaim.since,
    sharesOpen: columns.sharesOpen,
    ownShare:
      implementation === null || position === null
        ? null
        : {
            implementation,
            reportedOn: columns.ownReportedOn,
            position,
            isMainContactHeld: columns.ownContactHeld,
          },
    lastReportOn: columns.lastReportOn,
    dates: dates.flatMap(({ due, milestone }) => (due === null ? [] : [{ due, milestone }])),
  };
}
