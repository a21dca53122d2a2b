import type { CalendarDate, CalendarEntry, CalendarTime } from "@entente/domain";
import { addDays } from "@entente/domain";
import ical, {
  escape,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { entryName, entryNotes, entryPage, entryTitle } from "./entry-words.ts";
import { plainText, shortLine } from "./plain-text.ts";

/** How often a calendar asks again, as we wish it, in seconds; most ask when they like. */
const ASK_AGAIN_SECONDS = 60 * 60;

export interface CalendarHeading {
  readonly name: string;
  /** What is said of the whole, its marking first; a line each. */
  readonly notes: readonly string[];
  /** Origin of the application, to which entries link. */
  readonly origin: string;
}

/**
 * The entries as an iCalendar file (RFC 5545). Says the same whenever it is made of the same: every moment in it is one
 * of the register, and none is now.
 */
export function calendarFile(entries: readonly CalendarEntry[], heading: CalendarHeading): string {
  const { name, notes, origin } = heading;
  // The generator does not escape the name and description of the calendar itself.
  const calendar = ical({
    prodId: { company: "Entente", product: "Calendar" },
    method: ICalCalendarMethod.PUBLISH,
    name: escape(shortLine(name), false),
    description: escape(plainText(notes.join("\n")), false),
    ttl: ASK_AGAIN_SECONDS,
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry, origin));
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry, origin: string): ICalEventData {
  const { sequence, changedAt, time, place, isCancelled } = entry;
  const changed = new Date(changedAt);
  const page = entryPage(entry);
  const address = page === null ? null : new URL(page, origin).href;
  const notes = [...entryNotes(entry), ...(address === null ? [] : [address])];
  return {
    id: `${entryName(entry)}@entente`,
    sequence,
    stamp: changed,
    lastModified: changed,
    summary: shortLine(entryTitle(entry)),
    description: plainText(notes.join("\n")),
    location: place === null ? null : shortLine(place),
    url: address,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: time.kind === "days" ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...timesOf(time),
  };
}

/** The last of some whole days is left out of what a calendar calls the end. */
function timesOf(time: CalendarTime): Pick<ICalEventData, "start" | "end" | "allDay"> {
  if (time.kind === "hours") return { start: new Date(time.startsAt), end: new Date(time.endsAt) };
  return { start: midnightOf(time.first), end: midnightOf(addDays(time.last, 1)), allDay: true };
}

function midnightOf(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
