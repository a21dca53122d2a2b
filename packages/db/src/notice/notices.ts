import type { CalendarDate, EmailAddress, PersonId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { NoticeChoice, NoticeRepository, StoredNotice } from "../notice-port.ts";
import { instantOf } from "../schema/column.ts";
import { noticeChoices } from "../schema/index.ts";
import { digestStates, untoldNews } from "./digest-state.ts";
import { mailFailed, mailSent, takeMail } from "./outgoing.ts";
import { type Mailing, writeNotices } from "./write-notices.ts";

export function noticeRepository(database: Database, asker: Asker, mailing: Mailing): NoticeRepository {
  return {
    ofDay: (person, day) => database.read(asker, (work) => noticesOf(work, person, day)),
    days: (person, limit) =>
      database.read(asker, ({ rows }) =>
        rows(sql`
          select day, count(*)::int as notices from notices where person = ${person}
          group by day order by day desc limit ${sql.raw(String(limit))}
        `),
      ),
    findAddress: (person) => database.read(asker, (work) => verifiedAddress(work, person)),
    choices: (person) => database.read(asker, (work) => choicesOf(work, person)),
    appendChoice: (person, expected, choice, signature) =>
      database.write(asker, (work) => {
        const next = {
          chain: noticeChoiceChain(person),
          expected,
          last: sql`
            select sequence, jsonb_build_object('mailsDigest', mails_digest, 'mailsAtOnce', mails_at_once) as content
            from notice_choices where person = ${person} order by sequence desc limit 1
          `,
          content: choice,
          insert: (sequence: number) =>
            insertRows(work, noticeChoices, [{ person, sequence, ...choice, ...authorValues(signature) }]),
        };
        return appendNext(work, next, signature);
      }),

    waitingFor: (person) => database.read(asker, (work) => untoldNews(work, person)),
    untoldNews: () => database.read(asker, (work) => untoldNews(work, null)),
    digestStates: (persons) => database.read(asker, (work) => digestStates(work, persons)),
    keepDigest: (digest, at) =>
      database.write(asker, async (work) => {
        const kept = await writeNotices(work, "digest", [digest], at, mailing);
        return kept > 0;
      }),

    takeMail: (now, keptUntil) => database.write(asker, (work) => takeMail(work, now, keptUntil)),
    mailSent: (notice, at) => database.write(asker, (work) => mailSent(work, notice, at)),
    mailFailed: (notice, at, nextAt, fault) =>
      database.write(asker, (work) => mailFailed(work, notice, at, nextAt, fault)),
  };
}

/** The audit chain of what a person wants by mail. */
export function noticeChoiceChain(person: PersonId): string {
  return `notice-choice:${person}`;
}

interface NoticeColumns extends Omit<StoredNotice, "madeAt" | "mail"> {
  readonly madeAt: string;
  readonly address: EmailAddress | null;
  readonly sentAt: string | null;
  readonly gaveUpAt: string | null;
  readonly failures: number | null;
}

async function noticesOf(
  { rows }: Work,
  person: PersonId,
  day: CalendarDate,
): Promise<readonly StoredNotice[]> {
  const found = await rows<NoticeColumns>(sql`
    select n.kind, n.content, n.made_at as "madeAt", o.address, o.sent_at as "sentAt", o.gave_up_at as "gaveUpAt",
      o.failures
    from notices n left join outbox o on o.notice = n.key
    where n.person = ${person} and n.day = ${day} order by n.made_at, n.key
  `);
  return found.map(({ kind, content, madeAt, address, sentAt, gaveUpAt, failures }) => ({
    kind,
    content,
    madeAt: instantOf(madeAt),
    mail:
      address === null
        ? null
        : {
            address,
            sentAt: sentAt === null ? null : instantOf(sentAt),
            gaveUpAt: gaveUpAt === null ? null : instantOf(gaveUpAt),
            failures: failures ?? 0,
          },
  }));
}

async function verifiedAddress({ rows }: Work, person: PersonId): Promise<EmailAddress | null> {
  const [found] = await rows<{ email: EmailAddress }>(sql`
    select email from invitations where person = ${person} and accepted_at is not null
    order by accepted_at desc, id desc limit 1
  `);
  return found?.email ?? null;
}

async function choicesOf({ rows }: Work, person: PersonId): Promise<readonly NoticeChoice[]> {
  const found = await rows<
    AuthorColumns & Pick<NoticeChoice, "sequence" | "mailsDigest" | "mailsAtOnce">
  >(sql`
    select t.sequence, t.mails_digest as "mailsDigest", t.mails_at_once as "mailsAtOnce", ${AUTHOR_COLUMNS}
    from notice_choices t ${AUTHOR_JOIN} where t.person = ${person} order by t.sequence desc
  `);
  return found.map((columns) => {
    const { sequence, mailsDigest, mailsAtOnce } = columns;
    return { sequence, mailsDigest, mailsAtOnce, ...authorshipOf(columns) };
  });
}
