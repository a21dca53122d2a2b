import {
  type CalendarDate,
  changeDueDate,
  checkRecordOpen,
  ok,
  type RecommendationClosed,
  type RecommendationRecord,
  type RecordChange,
  type Result,
  type ScheduleRefusal,
} from "@entente/domain";

/** The decided move of a record's due date as the change that appends it. */
export function dueDateChanged(
  record: RecommendationRecord,
  { due, reason }: { readonly due: CalendarDate; readonly reason: string },
  today: CalendarDate,
): Result<RecordChange, RecommendationClosed | ScheduleRefusal> {
  const open = checkRecordOpen(record);
  if (!open.ok) return open;
  const schedule = changeDueDate(record.schedule, due, reason, today);
  return schedule.ok ? ok({ kind: "due-date-changed", schedule: schedule.value }) : schedule;
}
