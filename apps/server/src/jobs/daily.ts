import { type CalendarDate, dateOf, type Instant } from "@entente/domain";
import type { Logger } from "pino";

/** How often the day is looked at; a machine that slept through midnight catches up within this time. */
const LOOK_MILLISECONDS = 30_000;

export interface DailyJob {
  readonly end: () => Promise<void>;
}

/**
 * Runs the work at the first look after each UTC midnight, and again at the next look when it failed.
 *
 * `lastRun` is the day for which it has been done already.
 */
export function runDaily(
  now: () => Instant,
  lastRun: CalendarDate,
  work: (today: CalendarDate) => Promise<void>,
  log: Logger,
): DailyJob {
  let done = lastRun;
  let running: Promise<void> | null = null;

  const look = () => {
    const today = dateOf(now());
    if (running !== null || today <= done) return;
    running = work(today)
      .then(() => {
        done = today;
      })
      .catch((error: unknown) => log.error({ err: error, today }, "the daily work failed; it is tried again"))
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(look, LOOK_MILLISECONDS);
  return {
    async end() {
      clearInterval(timer);
      await running;
    },
  };
}
