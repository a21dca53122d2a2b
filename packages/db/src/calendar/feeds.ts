import type {
  AgencyId,
  CalendarFeedId,
  CalendarKind,
  CalendarSubject,
  PersonId,
  Role,
  SeatId,
  TableId,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendToChain } from "../audit/append-to-chain.ts";
import { personChain } from "../audit/chain.ts";
import { insertRows } from "../bulk-rows.ts";
import type { NewCalendarFeed, StandingFeed } from "../calendar-port.ts";
import type { Work } from "../database.ts";
import type { Signature } from "../ports.ts";
import { instantOf } from "../schema/column.ts";
import { calendarFeeds } from "../schema/index.ts";

const LIST_LIMIT = 200;

export async function openFeed(work: Work, feed: NewCalendarFeed, signature: Signature): Promise<void> {
  await insertRows(work, calendarFeeds, [{ ...feed, lastUsedAt: null, revokedAt: null }]);
  const { id, owner, kind, subject, seat } = feed;
  const event = {
    object: `calendar-feed:${id}`,
    before: null,
    after: { kind, subject, seat },
    outcome: "accepted",
  } as const;
  await appendToChain(work, personChain(owner), event, signature);
}

/** Revokes every address of the person. */
export function revokeFeedsOf(work: Work, owner: PersonId, signature: Signature): Promise<number> {
  return revokeFeeds(work, sql`owner = ${owner}`, signature);
}

export async function revokeFeeds(work: Work, which: SQL, signature: Signature): Promise<number> {
  const revoked = await work.rows<{ id: CalendarFeedId; owner: PersonId }>(sql`
    update calendar_feeds set revoked_at = ${signature.at} where revoked_at is null and ${which}
    returning id, owner
  `);
  for (const { id, owner } of revoked) {
    const event = {
      object: `calendar-feed:${id}`,
      before: { revokedAt: null },
      after: { revokedAt: signature.at },
      outcome: "accepted",
    } as const;
    await appendToChain(work, personChain(owner), event, signature);
  }
  return revoked.length;
}

interface FeedColumns {
  readonly id: CalendarFeedId;
  readonly owner: PersonId;
  readonly kind: CalendarKind;
  readonly subject: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly role: Role;
  readonly isDisabled: boolean;
  readonly seat: SeatId | null;
  readonly seatTitle: string | null;
  readonly isSeatHeld: boolean;
}

/** Addresses with how they stand, the newest first. */
export async function feedsWhere({ rows }: Work, condition: SQL): Promise<readonly StandingFeed[]> {
  const found = await rows<FeedColumns>(sql`
    select f.id, f.owner, f.kind, f.subject, f.created_at as "createdAt", f.last_used_at as "lastUsedAt",
      f.revoked_at as "revokedAt", p.role, p.disabled_at is not null as "isDisabled", f.seat, s.title as "seatTitle",
      exists (
        select from seat_holdings h where h.seat = f.seat and h.person = f.owner and h.to_day is null
      ) as "isSeatHeld"
    from calendar_feeds f join persons p on p.id = f.owner left join seats s on s.id = f.seat
    where ${condition} order by f.created_at desc, f.id limit ${LIST_LIMIT}
  `);
  const moment = (value: string | null) => (value === null ? null : instantOf(value));
  return found.map((columns) => {
    const { id, owner, role, isDisabled, seat, seatTitle, isSeatHeld } = columns;
    return {
      ...subjectOf(columns),
      id,
      owner,
      createdAt: instantOf(columns.createdAt),
      lastUsedAt: moment(columns.lastUsedAt),
      seatTitle,
      standing: {
        revokedAt: moment(columns.revokedAt),
        owner: { role, isDisabled },
        seat: seat === null ? null : { id: seat, isHeld: isSeatHeld },
      },
    };
  });
}

function subjectOf({ kind, subject }: Pick<FeedColumns, "kind" | "subject">): CalendarSubject {
  switch (kind) {
    case "person":
      return { kind, subject: subject as PersonId };
    case "agency":
      return { kind, subject: subject as AgencyId };
    case "forum":
      return { kind, subject: subject as TableId };
  }
}
