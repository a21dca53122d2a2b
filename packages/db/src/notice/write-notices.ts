import type { Digest, Instant, News } from "@entente/domain";
import { sql } from "drizzle-orm";
import { insertRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import type { NoticeKind } from "../notice-port.ts";
import { news } from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";

/** Whether mail is set up: without it notices stay in the application. */
export interface Mailing {
  readonly sendsMail: boolean;
}

/** Keeps news until its person is told. */
export async function writeNews(work: Work, told: readonly News[]): Promise<void> {
  const rows = told.map(({ to, ...one }) => ({ ...one, person: to, toldIn: null }));
  await insertRows(work, news, rows);
}

/**
 * Keeps notices, says of their news that it was told, and leaves their mail in the outbox; a notice that was kept before
 * stays as it is. Returns how many were new.
 */
export async function writeNotices(
  work: Work,
  kind: NoticeKind,
  told: readonly Digest[],
  at: Instant,
  mailing: Mailing,
): Promise<number> {
  let kept = 0;
  for (const notice of told) {
    const { key, person, day } = notice;
    const isNew = await work.rows(sql`
      insert into notices (key, person, day, kind, content, made_at)
      values (${key}, ${person}, ${day}, ${kind}, ${JSON.stringify(notice)}::jsonb, ${at})
      on conflict do nothing returning key
    `);
    if (isNew.length === 0) continue;
    kept += 1;
    await work.db.execute(sql`
      update news set told_in = ${key}
      where told_in is null and key = any(${arrayOf(
        notice.news.map((item) => item.news.key),
        "text",
      )})
    `);
    if (mailing.sendsMail) await leaveMail(work, kind, notice, at);
  }
  return kept;
}

/** Mail goes to the address that a provider verified, unless the person chose otherwise. */
async function leaveMail(
  { db }: Work,
  kind: NoticeKind,
  { key, person }: Digest,
  at: Instant,
): Promise<void> {
  const wanted = sql.raw(kind === "digest" ? "mails_digest" : "mails_at_once");
  await db.execute(sql`
    insert into outbox (notice, address, failures, next_at)
    select ${key}, invited.email, 0, ${at}
    from (
      select email from invitations where person = ${person} and accepted_at is not null
      order by accepted_at desc, id desc limit 1
    ) as invited
    where coalesce(
      (select ${wanted} from notice_choices where person = ${person} order by sequence desc limit 1), true
    )
  `);
}
