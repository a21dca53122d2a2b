import type { CalendarLine } from "@entente/contract";
import { formatNumber } from "../../lib/numbers.ts";

export const CALENDAR_END_WORDS: Readonly<Record<NonNullable<CalendarLine["ended"]>, string>> = {
  "calendar-revoked": "Revoked",
  "calendar-owner-disabled": "Ended with the account",
  "calendar-seat-ended": "Ended: you left the seat",
  "calendar-role-changed": "Ended: your role has none",
};

/** Whose calendar it is; an agency by its short name too. */
export function calendarName({ kind, subject, subjectName }: CalendarLine): string {
  if (kind === "person") return `${subjectName}, you`;
  return kind === "agency" ? `${subjectName} (${subject})` : subjectName;
}

/** How many addresses can be read, how many of them never were, and how many have ended. */
export function calendarsSentence(calendars: readonly CalendarLine[]): {
  readonly open: string;
  readonly rest: string;
} {
  const open = calendars.filter(({ ended }) => ended === null);
  const unread = open.filter(({ lastUsedAt }) => lastUsedAt === null).length;
  const ended = calendars.length - open.length;
  return {
    open: open.length === 0 ? "no calendar" : formatNumber(open.length, "calendar"),
    rest: [
      unread === 0 ? "" : `, ${unread} never read`,
      ended === 0 ? "" : `; ${ended} ${ended === 1 ? "has" : "have"} ended`,
    ].join(""),
  };
}
