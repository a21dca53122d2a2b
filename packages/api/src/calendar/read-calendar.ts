import type { Asker, Person, Repositories, StandingFeed } from "@entente/db";
import { STRANGER } from "@entente/db";
import {
  type CalendarDate,
  calendarOn,
  checkFeed,
  dateOf,
  err,
  type FeedRefusal,
  type Instant,
  markedAlike,
  ok,
  type Result,
} from "@entente/domain";
import { calendarFile } from "@entente/reports";
import { askerOf } from "../context.ts";
import { shownMarking } from "../marking/shown-marking.ts";
import { CALENDAR_DATES_MAXIMUM, type Dates, datesOf } from "./dates-of.ts";
import { meetingsOf } from "./meetings-of.ts";

/** What reading a calendar needs from the process. */
export interface CalendarReading {
  readonly repositoriesFor: (asker: Asker) => Repositories;
  readonly now: () => Instant;
  /** Origin of the application, to which entries link. */
  readonly webOrigin: string;
}

/** There never was an address with this token. */
export interface CalendarUnknown {
  readonly code: "calendar-unknown";
}

/** A calendar as its owner may see it at this moment. */
export interface CalendarRead {
  readonly id: StandingFeed["id"];
  /** When it was read before; absent for the first time. */
  readonly lastUsedAt: Instant | null;
  /** The text of an iCalendar file. */
  readonly file: string;
}

/**
 * The calendar of the address with this token's hash: what its owner may have a copy of now, and nothing else.
 *
 * Fails with `calendar-unknown`, and as `checkFeed` does once the address has ended.
 */
export async function readCalendar(
  { repositoriesFor, now, webOrigin }: CalendarReading,
  tokenHash: string,
): Promise<Result<CalendarRead, CalendarUnknown | FeedRefusal>> {
  const found = await repositoriesFor(STRANGER).calendar.find(tokenHash);
  if (found === null) return err({ code: "calendar-unknown" });
  const { feed, owner } = found;
  const readable = checkFeed(feed.standing);
  if (!readable.ok) return readable;

  const repositories = repositoriesFor(askerOf(owner, "calendar"));
  const today = dateOf(now());
  const { name, dates } = await datesFor(repositories, feed, owner, today);
  const marking = await shownMarking({ repositories, today }, dates.designations);
  const notes = [
    marking?.banner ?? "UNCLASSIFIED",
    `As ${owner.name} may see it. Times are in UTC; changes are made in Entente.`,
    ...(dates.isCut ? [`Holds the first ${CALENDAR_DATES_MAXIMUM} dates of each kind; there are more.`] : []),
  ];
  const entries = markedAlike(calendarOn(dates.entries, today));
  const file = calendarFile(entries, { name: `Entente: ${name}`, notes, origin: webOrigin });
  return ok({ id: feed.id, lastUsedAt: feed.lastUsedAt, file });
}

/** Taskings are between the agencies that they name: no other agency's calendar holds them. */
async function datesFor(
  repositories: Repositories,
  { kind, subject }: StandingFeed,
  owner: Person,
  today: CalendarDate,
): Promise<{ readonly name: string; readonly dates: Dates }> {
  switch (kind) {
    case "forum": {
      const [setup, entries] = await Promise.all([
        repositories.forum.setups.find(subject),
        meetingsOf(repositories, { kind, subject }),
      ]);
      return { name: setup?.content.name ?? subject, dates: { entries, designations: [], isCut: false } };
    }
    case "agency": {
      const [meetings, dates] = await Promise.all([
        meetingsOf(repositories, { kind, subject }),
        datesOf(repositories, { agency: subject }, today, subject === owner.agency),
      ]);
      return { name: subject, dates: { ...dates, entries: [...meetings, ...dates.entries] } };
    }
    case "person": {
      const [meetings, dates] = await Promise.all([
        meetingsOf(repositories, { kind: "agency", subject: owner.agency }),
        datesOf(repositories, { person: subject }, today, true),
      ]);
      return { name: owner.name, dates: { ...dates, entries: [...meetings, ...dates.entries] } };
    }
  }
}
