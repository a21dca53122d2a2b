import type { CalendarFeedId, PersonId } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendToChain } from "../audit/append-to-chain.ts";
import { personChain } from "../audit/chain.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { CalendarFeed, CalendarFeedRepository, CalendarSubject } from "../forum-port.ts";
import { instantOf } from "../schema/column.ts";
import { calendarFeeds } from "../schema/index.ts";

export function calendarFeedRepository(database: Database, asker: Asker): CalendarFeedRepository {
  return {
    ofOwner: (owner, limit) =>
      database.read(asker, (work) =>
        feedsWhere(work, sql`f.owner = ${owner} order by f.created_at desc, f.id limit ${limit}`),
      ),

    find: (tokenHash) =>
      database.read(asker, async (work) => {
        const open = sql`f.token_hash = ${tokenHash} and f.revoked_at is null and p.disabled_at is null`;
        return (await feedsWhere(work, open)).at(0) ?? null;
      }),

    open: (feed, tokenHash, signature) =>
      database.write(asker, async (work) => {
        await insertRows(work, calendarFeeds, [{ ...feed, tokenHash, revokedAt: null }]);
        const { id, owner, kind, subject } = feed;
        const event = {
          object: `calendar-feed:${id}`,
          before: null,
          after: { kind, subject },
          outcome: "accepted",
        } as const;
        await appendToChain(work, personChain(owner), event, signature);
      }),

    revoke: (id, owner, signature) =>
      database.write(asker, async (work) => {
        const revoked = await work.rows(sql`
          update calendar_feeds set revoked_at = ${signature.at}
          where id = ${id} and owner = ${owner} and revoked_at is null
          returning id
        `);
        if (revoked.length === 0) return false;
        const event = {
          object: `calendar-feed:${id}`,
          before: { revokedAt: null },
          after: { revokedAt: signature.at },
          outcome: "accepted",
        } as const;
        await appendToChain(work, personChain(owner), event, signature);
        return true;
      }),
  };
}

interface FeedColumns {
  readonly id: CalendarFeedId;
  readonly owner: PersonId;
  readonly kind: CalendarSubject["kind"];
  readonly subject: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

async function feedsWhere({ rows }: Work, condition: SQL): Promise<readonly CalendarFeed[]> {
  const found = await rows<FeedColumns>(sql`
    select f.id, f.owner, f.kind, f.subject, f.created_at as "createdAt", f.revoked_at as "revokedAt"
    from calendar_feeds f join persons p on p.id = f.owner
    where ${condition}
  `);
  return found.map(({ createdAt, revokedAt, ...feed }) => ({
    ...(feed as CalendarFeed),
    createdAt: instantOf(createdAt),
    revokedAt: revokedAt === null ? null : instantOf(revokedAt),
  }));
}
