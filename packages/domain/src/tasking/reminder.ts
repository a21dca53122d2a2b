import { addDays, type CalendarDate, daysBetween } from "../time.ts";

/** On which days somebody is reminded of what is owed. */
export interface ReminderSettings {
  /** Days before the suspense; 0 is the day itself. */
  readonly daysBefore: readonly number[];
  /** Days after it. */
  readonly daysAfter: readonly number[];
  /** And from then on every so many days. */
  readonly everyDaysAfter: number;
}

/** Our setting (decisions/0023): a week and a day before, the day itself, the days on which others are told, weekly. */
export const DEFAULT_REMINDERS: ReminderSettings = {
  daysBefore: [7, 1, 0],
  daysAfter: [1, 3],
  everyDaysAfter: 7,
};

/** What decides when somebody is reminded. */
export interface Owing {
  readonly raisedOn: CalendarDate;
  readonly suspense: CalendarDate;
}

/**
 * Whether a reminder falls on today or on a day since the last look; on any day up to today where nobody ever looked. The
 * first falls on the day after it was raised, so that what is raised after that day's look is not lost; none falls earlier.
 */
export function isReminderDue(
  owing: Owing,
  lastLookOn: CalendarDate | null,
  today: CalendarDate,
  settings: ReminderSettings = DEFAULT_REMINDERS,
): boolean {
  const before = lastLookOn === null ? 0 : remindersUntil(owing, lastLookOn, settings);
  return remindersUntil(owing, today, settings) > before;
}

/** How many reminders have fallen due by the end of the day; never falls from one day to the next. */
export function remindersUntil(
  { raisedOn, suspense }: Owing,
  day: CalendarDate,
  { daysBefore, daysAfter, everyDaysAfter }: ReminderSettings = DEFAULT_REMINDERS,
): number {
  const named = [
    addDays(raisedOn, 1),
    ...daysBefore.map((days) => addDays(suspense, -days)),
    ...daysAfter.map((days) => addDays(suspense, days)),
  ];
  const fallen = named.filter((date) => raisedOn < date && date <= day).length;
  const weeksAt = (date: CalendarDate) =>
    Math.floor(Math.max(0, daysBetween(suspense, date)) / everyDaysAfter);
  return fallen + Math.max(0, weeksAt(day) - weeksAt(raisedOn));
}
