import type { JobRepository } from "@entente/db";
import { type CalendarDate, dateOf, type Instant, secondsAfter } from "@entente/domain";
import type { Logger } from "pino";

/** How often it is looked whether something is due; a machine that slept catches up within this time. */
const LOOK_MILLISECONDS = 30_000;
/** How long work may go on without a sign of life before another server takes it over. */
const LEASE_SECONDS = 300;

/** Work that is done once for each UTC day, by whichever server comes first. */
export interface DailyWork {
  readonly name: string;
  /** Hour of the day, in UTC, from which it is due. */
  readonly fromHour: number;
  /** `hold` says that the work goes on; it throws when another server took over. Work must bear being begun again. */
  readonly run: (day: CalendarDate, hold: () => Promise<void>) => Promise<void>;
}

export interface SchedulerParts {
  readonly jobs: JobRepository;
  readonly now: () => Instant;
  /** Names this process among all servers. */
  readonly holder: string;
  readonly daily: readonly DailyWork[];
  /** What is done at every look, such as sending what waits. */
  readonly everyLook: () => Promise<void>;
  readonly log: Logger;
}

export interface Scheduler {
  /** Does what is due, one after the other. A failure is logged, and the work is due again at the next look. */
  readonly look: () => Promise<void>;
  /** Looks now and again and again until it is ended. */
  readonly start: () => { readonly end: () => Promise<void> };
}

export function createScheduler(parts: SchedulerParts): Scheduler {
  const look = async () => {
    for (const work of parts.daily) await attempt(parts, work.name, () => runDue(parts, work));
    await attempt(parts, "every look", parts.everyLook);
  };
  return {
    look,
    start() {
      let running: Promise<void> | null = null;
      const lookOnce = () => {
        running ??= look().finally(() => {
          running = null;
        });
      };
      lookOnce();
      const timer = setInterval(lookOnce, LOOK_MILLISECONDS);
      return {
        async end() {
          clearInterval(timer);
          await running;
        },
      };
    },
  };
}

async function attempt({ log }: SchedulerParts, name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error, job: name }, "work that was due failed; it is tried again");
  }
}

async function runDue(
  { jobs, now, holder }: SchedulerParts,
  { name, fromHour, run }: DailyWork,
): Promise<void> {
  const begun = now();
  const day = dateOf(begun);
  if (hourOf(begun) < fromHour) return;
  const lease = () => {
    const moment = now();
    return { holder, now: moment, until: secondsAfter(moment, LEASE_SECONDS) };
  };
  if (!(await jobs.take(name, day, lease()))) return;
  try {
    await run(day, async () => {
      if (!(await jobs.renew(name, lease()))) throw new Error(`another server took over ${name}`);
    });
  } catch (error) {
    await jobs.release(name, holder);
    throw error;
  }
  await jobs.finish(name, day, holder);
}

function hourOf(moment: Instant): number {
  return Number(moment.slice(11, 13));
}
