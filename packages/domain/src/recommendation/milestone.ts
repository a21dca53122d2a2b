import { err, ok, type Result } from "../result.ts";
import type { CalendarDate } from "../time.ts";
import type { Milestone } from "./record.ts";
import { changeDueDate, type ScheduleRefusal } from "./schedule.ts";

export interface MilestoneDone {
  readonly code: "milestone-done";
  readonly doneOn: CalendarDate;
}
export interface PeriodBackwards {
  readonly code: "period-backwards";
  readonly startsOn: CalendarDate;
  readonly due: CalendarDate;
}
export interface DoneInFuture {
  readonly code: "done-in-future";
  readonly doneOn: CalendarDate;
  readonly today: CalendarDate;
}

/** The milestone itself when its period does not end before it starts; fails with `period-backwards`. */
export function checkPeriod(milestone: Milestone): Result<Milestone, PeriodBackwards> {
  const { startsOn } = milestone;
  const due = milestone.schedule.currentDue;
  if (startsOn !== null && due !== null && due < startsOn)
    return err({ code: "period-backwards", startsOn, due });
  return ok(milestone);
}

/** The milestone with a new due date; fails with `milestone-done`, `period-backwards` and as `changeDueDate` does. */
export function moveMilestone(
  milestone: Milestone,
  due: CalendarDate,
  reason: string,
  today: CalendarDate,
): Result<Milestone, MilestoneDone | PeriodBackwards | ScheduleRefusal> {
  if (milestone.doneOn !== null) return err({ code: "milestone-done", doneOn: milestone.doneOn });
  const schedule = changeDueDate(milestone.schedule, due, reason, today);
  return schedule.ok ? checkPeriod({ ...milestone, schedule: schedule.value }) : schedule;
}

/** The milestone as done on a day; fails with `milestone-done` when it already is and `done-in-future` after today. */
export function completeMilestone(
  milestone: Milestone,
  doneOn: CalendarDate,
  today: CalendarDate,
): Result<Milestone, MilestoneDone | DoneInFuture> {
  if (milestone.doneOn !== null) return err({ code: "milestone-done", doneOn: milestone.doneOn });
  return doneOn > today ? err({ code: "done-in-future", doneOn, today }) : ok({ ...milestone, doneOn });
}
