import { CALENDAR_KINDS, type FeedRefusal } from "@entente/domain";
import { z } from "zod";
import { agencyId, calendarFeedId, instant, tableId } from "./id.ts";
import { listOf } from "./list-of.ts";

/** Why an address that once gave a calendar gives none any more. */
export const CALENDAR_ENDS = [
  "calendar-owner-disabled",
  "calendar-revoked",
  "calendar-seat-ended",
  "calendar-role-changed",
] as const satisfies readonly FeedRefusal["code"][];

/** An address at which a calendar is read, without the secret part of it. */
export const calendarLine = z.object({
  id: calendarFeedId,
  kind: z.enum(CALENDAR_KINDS),
  /** The person, the agency, or the table. */
  subject: z.string(),
  subjectName: z.string(),
  /** The seat that it was made from and ends with; absent when its owner held none. */
  seatTitle: z.string().nullable(),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
  /** Absent while it can be read. */
  ended: z.enum(CALENDAR_ENDS).nullable(),
});
export type CalendarLine = z.output<typeof calendarLine>;
export const calendarsOutput = z.object({ calendars: listOf(calendarLine) });

/** Whose dates it holds: one's own, those of an agency, or those of a forum or a working group. */
export const openCalendarInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person") }),
  z.strictObject({ kind: z.literal("agency"), agency: agencyId }),
  z.strictObject({ kind: z.literal("forum"), table: tableId }),
]);
/** The address is shown in this answer and never again. */
export const calendarOpened = z.object({ id: calendarFeedId, address: z.string() });
export const revokeCalendarInput = z.strictObject({ calendar: calendarFeedId });
