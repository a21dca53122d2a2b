import type { CalendarDate, Digest, News, PersonId } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { DigestState } from "../notice-port.ts";
import { instantOf } from "../schema/column.ts";
import { arrayOf } from "../sql-values.ts";

interface NewsColumns extends Omit<News, "at"> {
  readonly at: string;
}

/** What people who may enter, or one of them, were not told yet. */
export async function untoldNews({ rows }: Work, person: PersonId | null): Promise<readonly News[]> {
  const toWhom = person === null ? sql`true` : sql`n.person = ${person}`;
  const found = await rows<NewsColumns>(sql`
    select n.key, n.kind, n.about, n.at, n.person as "to", n.because, n.suspense
    from news n join persons p on p.id = n.person and p.disabled_at is null
    where n.told_in is null and ${toWhom} order by n.person, n.at, n.key
  `);
  return found.map((one) => ({ ...one, at: instantOf(one.at) }));
}

interface StateColumns {
  readonly person: PersonId;
  readonly lastDigestOn: CalendarDate | null;
  readonly toldAtOnce: readonly Digest[];
}

/** What decides what these people's next digests say; without those who may not enter. */
export async function digestStates(
  { rows }: Work,
  persons: readonly PersonId[],
): Promise<readonly DigestState[]> {
  const found = await rows<StateColumns>(sql`
    select p.id as person, last.day as "lastDigestOn", (
        select coalesce(jsonb_agg(n.content), '[]'::jsonb) from notices n
        where n.person = p.id and n.kind = 'at-once' and (last.day is null or n.day >= last.day)
      ) as "toldAtOnce"
    from persons p
      left join lateral (
        select max(day) as day from notices where person = p.id and kind = 'digest'
      ) as last on true
    where p.id = any(${arrayOf(persons, "text")}) and p.disabled_at is null
    order by p.id
  `);
  return found.map(({ person, lastDigestOn, toldAtOnce }) => ({
    person,
    lastDigestOn,
    toldAtOnce: toldAtOnce.flatMap(({ owed }) => owed.map((item) => item.owed.key)),
  }));
}
