import type { StoredMeeting } from "@entente/db";
import { type CalendarDate, isWholeDays, meetingStage, type TableId, tableIdOf } from "@entente/domain";
import type { StoredTable } from "./stored-tables.ts";

/** A meeting as lists show it. */
export function meetingLine(
  { subject: id, content: { meeting, isCancelled, source } }: StoredMeeting,
  tables: readonly StoredTable[],
  today: CalendarDate,
) {
  const table = tableIdOf(meeting);
  const { title, startsAt, endsAt, place, agenda, participants } = meeting;
  return {
    id,
    table,
    tableName: tables.find((one) => one.id === table)?.setup.name ?? table,
    title,
    startsAt,
    endsAt,
    isWholeDays: isWholeDays(meeting),
    place,
    isCancelled,
    basis: source.basis,
    stage: meetingStage(meeting, today),
    items: agenda.length,
    countries: [...new Set(participants.map(({ country }) => country))].toSorted(),
  };
}
export type MeetingLine = ReturnType<typeof meetingLine>;

/** Meetings of one table that stand, the next one first. */
export function meetingsAhead(lines: readonly MeetingLine[], table: TableId | null): readonly MeetingLine[] {
  return ofTable(lines, table)
    .filter(({ stage }) => stage === "ahead" || stage === "today")
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** Meetings of one table that are over, the last one first. */
export function meetingsPast(lines: readonly MeetingLine[], table: TableId | null): readonly MeetingLine[] {
  return ofTable(lines, table)
    .filter(({ stage }) => stage === "reported" || stage === "readout-owed")
    .toSorted((a, b) => (a.startsAt > b.startsAt ? -1 : 1));
}

function ofTable(lines: readonly MeetingLine[], table: TableId | null): readonly MeetingLine[] {
  return lines.filter((line) => !line.isCancelled && (table === null || line.table === table));
}
