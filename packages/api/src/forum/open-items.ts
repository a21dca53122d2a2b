import type { StoredMeeting } from "@entente/db";
import { type CalendarDate, meetingStage } from "@entente/domain";
import { meetingLine } from "./meeting-line.ts";
import type { StoredTable } from "./stored-tables.ts";

/** Agenda items of which nothing was reported yet, the earliest meeting first. */
export function openItemsOf(
  meetings: readonly StoredMeeting[],
  tables: readonly StoredTable[],
  today: CalendarDate,
) {
  return meetings
    .filter(({ content }) => !content.isCancelled && meetingStage(content.meeting, today) !== "reported")
    .toSorted((a, b) => (a.content.meeting.startsAt < b.content.meeting.startsAt ? -1 : 1))
    .flatMap((stored) =>
      stored.content.meeting.agenda.map(({ title, owner, aim }, index) => ({
        meeting: meetingLine(stored, tables, today),
        item: index + 1,
        title,
        owner,
        aim,
      })),
    );
}
