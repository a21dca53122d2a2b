import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { type CalendarDate, daysBetween } from "../time.ts";

/** One move of a due date, with the reason that was given for it. */
export interface Slip {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly reason: string;
}

/** A due date as first set, as it stands, and every move between; absent dates mean "not scheduled". */
export interface Schedule {
  readonly originalDue: CalendarDate | null;
  readonly currentDue: CalendarDate | null;
  readonly slips: readonly Slip[];
}

export const NOT_SCHEDULED: Schedule = { originalDue: null, currentDue: null, slips: [] };

export interface DueDateUnchanged {
  readonly code: "due-date-unchanged";
  readonly due: CalendarDate;
}
export interface DueDateInPast {
  readonly code: "due-date-in-past";
  readonly due: CalendarDate;
  readonly today: CalendarDate;
}
export interface SlipReasonMissing {
  readonly code: "slip-reason-missing";
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}
export type ScheduleRefusal = DueDateUnchanged | DueDateInPast | SlipReasonMissing;

/**
 * The schedule with a new due date. The first date set becomes the original; every later move is a slip and is kept.
 *
 * Fails with `due-date-unchanged` when the date already stands, `due-date-in-past` when it lies before `today`, and
 * `slip-reason-missing` when a set date is moved, either way, without a reason.
 */
export function changeDueDate(
  schedule: Schedule,
  due: CalendarDate,
  reason: string,
  today: CalendarDate,
): Result<Schedule, ScheduleRefusal> {
  const from = schedule.currentDue;
  if (due === from) return err({ code: "due-date-unchanged", due });
  if (due < today) return err({ code: "due-date-in-past", due, today });
  if (from === null) return ok({ originalDue: due, currentDue: due, slips: [] });
  if (isBlank(reason)) return err({ code: "slip-reason-missing", from, to: due });
  return ok({
    ...schedule,
    currentDue: due,
    slips: [...schedule.slips, { from, to: due, reason: reason.trim() }],
  });
}

/** Days that the current due date lies after the original; negative when moved forward, absent when not scheduled. */
export function daysSlipped({ originalDue, currentDue }: Schedule): number | null {
  return originalDue === null || currentDue === null ? null : daysBetween(originalDue, currentDue);
}
