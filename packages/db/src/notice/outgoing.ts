import type { Instant } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { OutgoingMail } from "../notice-port.ts";

/** The mail whose turn it is, kept from others until the given moment; absent when none is. */
export async function takeMail(
  { rows }: Work,
  now: Instant,
  keptUntil: Instant,
): Promise<OutgoingMail | null> {
  const [taken] = await rows<OutgoingMail>(sql`
    with next as (
      select notice from outbox where sent_at is null and gave_up_at is null and next_at <= ${now}
      order by next_at, notice limit 1 for update skip locked
    ), taken as (
      update outbox o set next_at = ${keptUntil} from next where o.notice = next.notice
      returning o.notice, o.address, o.failures
    )
    select taken.address, taken.failures, n.kind, n.content, p.name as "personName"
    from taken join notices n on n.key = taken.notice join persons p on p.id = n.person
  `);
  return taken ?? null;
}

export async function mailSent({ db }: Work, notice: string, at: Instant): Promise<void> {
  await db.execute(sql`update outbox set sent_at = ${at}, last_fault = null where notice = ${notice}`);
}

/** Counts the failure; without a next moment the mail is given up. */
export async function mailFailed(
  { db }: Work,
  notice: string,
  at: Instant,
  nextAt: Instant | null,
  fault: string,
): Promise<void> {
  const when = nextAt === null ? sql`gave_up_at = ${at}` : sql`next_at = ${nextAt}`;
  await db.execute(sql`
    update outbox set failures = failures + 1, last_fault = ${fault}, ${when} where notice = ${notice}
  `);
}
