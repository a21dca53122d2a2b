import { sql } from "drizzle-orm";
import type { CalendarRepository } from "../calendar-port.ts";
import type { Asker, Database } from "../database.ts";
import { personsWhere } from "../repository/persons.ts";
import { dueDaysOf } from "./due-days.ts";
import { feedsWhere, openFeed, revokeFeeds } from "./feeds.ts";
import { suspensesOf } from "./suspenses.ts";

export function calendarRepository(database: Database, asker: Asker): CalendarRepository {
  return {
    feedsOf: (owner) => database.read(asker, (work) => feedsWhere(work, sql`f.owner = ${owner}`)),

    find: (tokenHash) =>
      database.read(asker, async (work) => {
        const [feed] = await feedsWhere(work, sql`f.token_hash = ${tokenHash}`);
        if (feed === undefined) return null;
        const [owner] = await personsWhere(work, sql`p.id = ${feed.owner}`);
        if (owner === undefined) throw new Error(`the calendar of ${feed.owner} has no person`);
        return { feed, owner };
      }),

    open: (feed, signature) => database.write(asker, (work) => openFeed(work, feed, signature)),

    touch: (id, now) =>
      database.write(asker, async ({ db }) => {
        await db.execute(sql`
          update calendar_feeds set last_used_at = greatest(last_used_at, ${now}::timestamptz) where id = ${id}
        `);
      }),

    revoke: (id, owner, signature) =>
      database.write(asker, async (work) => {
        const mine = sql`id = ${id} and owner = ${owner}`;
        return (await revokeFeeds(work, mine, signature)) > 0;
      }),

    dueDays: (of, from, limit) => database.read(asker, (work) => dueDaysOf(work, of, from, limit)),

    suspenses: (of, from, limit) => database.read(asker, (work) => suspensesOf(work, of, from, limit)),
  };
}
