import type { NewsItemOutput, NoticesOfDay, OwedItemOutput } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import type { ReactNode } from "react";
import { distanceFrom, formatDate, formatDays, formatInstantFrom } from "../../lib/dates.ts";
import { formatNumber } from "../../lib/numbers.ts";
import { capitalized } from "../../lib/sentence.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Figure, Lede } from "../../ui/lede.tsx";
import { Link } from "../../ui/link.tsx";
import {
  matterHref,
  NEWS_REASONS_WORDS,
  NEWS_WORDS,
  PHASE_WORDS,
  STEP_REASONS,
  stopSentence,
} from "./notice-words.ts";

interface NoticesViewProps {
  readonly page: NoticesOfDay;
  readonly today: CalendarDate;
}

/** What the person was told on a day, why each thing came, and what ends it. */
export function NoticesView({ page, today }: NoticesViewProps) {
  const { day, notices, waiting, days } = page;
  const owed = notices.flatMap(({ content }) => content.owed);
  const news = notices.flatMap(({ content }) => content.news);
  return (
    <>
      {notices.length === 0 ? (
        <EmptyState title={`Nothing was told to you ${dayWord(day, today)}`}>
          <p>
            {day === today
              ? `The day's digest is made at ${String(page.digestHour).padStart(2, "0")}:00 UTC when something is owed or has happened. What cannot wait comes at once.`
              : "A day without anything to tell has no digest."}
          </p>
        </EmptyState>
      ) : (
        <Lede>
          {dayWord(day, today, true)} you were told of{" "}
          <Figure href={owed.length === 0 ? null : "#owed"}>
            {formatNumber(owed.length, "answer")} owed
          </Figure>{" "}
          and{" "}
          <Figure href={news.length === 0 ? null : "#news"}>
            {formatNumber(news.length, "thing")} that happened
          </Figure>
          .
        </Lede>
      )}
      {notices.map((notice) => (
        <p className="quiet" key={notice.content.key}>
          {notice.kind === "digest" ? "The day's digest" : "At once"},{" "}
          {formatInstantFrom(today, notice.madeAt)}: {mailWords(notice, page.sendsMail, today)}
        </p>
      ))}
      {owed.length > 0 && (
        <section aria-labelledby="owed">
          <h2 id="owed">What your office owes</h2>
          <ul className="notice-list">
            {owed.map((item, index) => (
              <OwedLine key={`${item.owed.key} ${index}`} item={item} />
            ))}
          </ul>
        </section>
      )}
      {news.length > 0 && (
        <section aria-labelledby="news">
          <h2 id="news">What happened</h2>
          <ul className="notice-list">
            {news.map((item) => (
              <NewsLine key={item.news.key} item={item} today={today} />
            ))}
          </ul>
        </section>
      )}
      {day === today && waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">In your next digest</h2>
          <ul className="notice-list">
            {waiting.map((item) => (
              <NewsLine key={item.news.key} item={item} today={today} />
            ))}
          </ul>
        </section>
      )}
      {days.length > 0 && (
        <nav aria-label="Other days">
          <h2>Days on which you were told something</h2>
          <ul className="day-list">
            {days.map(({ day: other }) => (
              <li key={other}>
                <Link href={`/notices?day=${other}`} aria-current={other === day ? "page" : undefined}>
                  {formatDate(other)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        <Link href="/account#notices">How notices come to you, and how to stop each kind</Link>
      </p>
    </>
  );
}

function OwedLine({ item: { owed, phase, days, why, stops } }: { readonly item: OwedItemOutput }) {
  return (
    <NoticeLine
      href={matterHref(owed.key)}
      title={`${owed.office} owes an answer${owed.kind === "clearance" ? " to a clearance" : ""}${owed.about === null ? "" : ` on ${owed.about}`}`}
      why={`${STEP_REASONS[why.step]} of ${owed.office}${why.isStandingIn ? ", standing in for a vacant seat" : ""}.`}
      ends={stopSentence(stops)}
    >
      {PHASE_WORDS[phase]}:{" "}
      {days < 0
        ? `${formatDays(-days)} late, owed by ${formatDate(owed.suspense)}`
        : `by ${formatDate(owed.suspense)}`}
      .
    </NoticeLine>
  );
}

function NewsLine({
  item: { news, stops },
  today,
}: {
  readonly item: NewsItemOutput;
  readonly today: CalendarDate;
}) {
  return (
    <NoticeLine
      href={matterHref(news.key)}
      title={`${NEWS_WORDS[news.kind]}${news.about === null ? "" : ` (${news.about})`}`}
      why={`${NEWS_REASONS_WORDS[news.because]}.`}
      ends={stopSentence(stops)}
    >
      {capitalized(formatInstantFrom(today, news.at))}
      {news.suspense === null ? "" : `; an answer is asked for by ${formatDate(news.suspense)}`}.
    </NoticeLine>
  );
}

interface NoticeLineProps {
  readonly href: string | null;
  readonly title: string;
  readonly why: string;
  readonly ends: string;
  readonly children: ReactNode;
}

function NoticeLine({ href, title, why, ends, children }: NoticeLineProps) {
  return (
    <li>
      <p className="notice-list__title">{href === null ? title : <Link href={href}>{title}</Link>}</p>
      <p>{children}</p>
      <p className="quiet">
        Why you: {why} It ends {ends.startsWith("by itself") ? ends : `when ${ends}`}.
      </p>
    </li>
  );
}

function mailWords(
  { mail }: NoticesOfDay["notices"][number],
  sendsMail: boolean,
  today: CalendarDate,
): string {
  if (mail === null) {
    return sendsMail ? "here alone, not by mail." : "here alone, since mail is not set up.";
  }
  if (mail.sentAt !== null) return `sent to ${mail.address} ${formatInstantFrom(today, mail.sentAt)}.`;
  if (mail.gaveUpAt !== null) return `could not be sent to ${mail.address} and was given up.`;
  return mail.failures === 0
    ? `on its way to ${mail.address}.`
    : `waits for the mail server, after ${formatNumber(mail.failures, "attempt")}.`;
}

function dayWord(day: CalendarDate, today: CalendarDate, isFirst = false): string {
  if (day === today) return isFirst ? "Today" : "today";
  const word = `${formatDate(day)}, ${distanceFrom(today, day)}`;
  return isFirst ? `On ${word},` : `on ${word}`;
}
