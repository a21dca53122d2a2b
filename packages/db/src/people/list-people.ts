import type { Instant } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { PeopleFigures, PeoplePage, PeopleQuery, PersonLine } from "../people-port.ts";
import { instantOf } from "../schema/column.ts";

interface Columns extends Omit<PersonLine, "lastUsedAt"> {
  readonly lastUsedAt: string | null;
}

/** One page of the persons that match, in the order of their ids, and how many match in all. */
export async function listPeople(work: Work, query: PeopleQuery, now: Instant): Promise<PeoplePage> {
  const matches = conditionOf(query);
  const after = query.after === null ? sql`true` : sql`p.id collate "C" > ${query.after}`;
  const rows = await work.rows<Columns>(sql`
    select p.id, p.name, p.role, p.agency, p.country, p.employment, p.is_persona as "isPersona",
      p.disabled_at is not null as "isDisabled",
      array(
        select s.title from seat_holdings h join seats s on s.id = h.seat
        where h.person = p.id and h.to_day is null order by s.id
      ) as seats,
      (select count(*)::int from identities i where i.person = p.id and i.ended_at is null) as identities,
      exists (
        select from invitations v where v.person = p.id and v.accepted_at is null and v.ended_at is null
          and v.expires_at > ${now}
      ) as "isInvited",
      (select max(coalesce(s.last_used_at, s.created_at)) from sessions s where s.person = p.id) as "lastUsedAt"
    from persons p where ${matches} and ${after}
    order by p.id collate "C" limit ${query.limit}
  `);
  const [counted] = await work.rows<{ total: number }>(sql`
    select count(*)::int as total from persons p where ${matches}
  `);
  return {
    rows: rows.map((row) => ({
      ...row,
      lastUsedAt: row.lastUsedAt === null ? null : instantOf(row.lastUsedAt),
    })),
    total: counted?.total ?? 0,
  };
}

export async function peopleFigures({ rows }: Work): Promise<PeopleFigures> {
  const [found] = await rows<PeopleFigures>(sql`
    select
      (select count(*)::int from persons) as persons,
      (select count(*)::int from persons where disabled_at is not null) as disabled,
      (select count(*)::int from seats) as seats,
      (
        select count(*)::int from seats s
        where not exists (select from seat_holdings h where h.seat = s.id and h.to_day is null)
      ) as vacant
  `);
  if (found === undefined) throw new Error("the figures of people came without a row");
  return found;
}

function conditionOf({ text, agency, role, isDisabled }: PeopleQuery): SQL {
  const part = text === null ? null : `%${text.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  const conditions = [
    part === null ? sql`true` : sql`(p.name ilike ${part} or p.id ilike ${part})`,
    agency === null ? sql`true` : sql`p.agency = ${agency}`,
    role === null ? sql`true` : sql`p.role = ${role}`,
    isDisabled === null ? sql`true` : sql`(p.disabled_at is not null) = ${isDisabled}::boolean`,
  ];
  return sql.join(conditions, sql` and `);
}
