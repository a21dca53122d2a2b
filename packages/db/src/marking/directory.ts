import {
  type CalendarDate,
  type CountryCode,
  type ForumId,
  type KeptTable,
  type ReleaseDirectory,
  type RollEntry,
  releaseDirectory,
  seatsForRelease,
  type TableId,
  type TableSetup,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";

/** Who can stand in a release list, and whom a release to a forum means on that day. As the register itself. */
export async function directoryOf(work: Work, on: CalendarDate): Promise<ReleaseDirectory> {
  const countries = await work.rows<{ code: CountryCode }>(sql`select code from countries`);
  const forums = await work.rows<{ id: ForumId }>(sql`select id from forums`);
  const seats = seatsForRelease(
    forums.map(({ id }) => id),
    await keptTables(work),
    on,
  );
  if (!seats.ok) throw new Error(`a roll of the register does not hold: ${JSON.stringify(seats.error)}`);
  const directory = releaseDirectory(
    countries.map(({ code }) => code),
    seats.value,
  );
  if (!directory.ok)
    throw new Error(`${directory.error.value} names two of the register's countries and forums`);
  return directory.value;
}

async function keptTables({ rows }: Work): Promise<readonly KeptTable[]> {
  const setups = await rows<{ subject: TableId; content: TableSetup }>(sql`
    select distinct on (subject) subject, content from table_setups order by subject, sequence desc
  `);
  const entries = await rows<{ subject: TableId; content: RollEntry }>(sql`
    select subject, content from roll_entries order by subject, sequence
  `);
  return setups.map(({ subject, content: setup }) => ({
    setup,
    entries: entries.filter((entry) => entry.subject === subject).map(({ content }) => content),
  }));
}
