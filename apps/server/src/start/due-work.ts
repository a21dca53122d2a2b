import { type Database, registerItself, repositories } from "@entente/db";
import type { Logger } from "pino";
import { v7 as uuidv7 } from "uuid";
import { now } from "../clock.ts";
import { makeDigests } from "../jobs/make-digests.ts";
import { startDay } from "../jobs/new-day.ts";
import { createScheduler, type Scheduler } from "../jobs/scheduler.ts";
import { sendWaiting } from "../mail/send-waiting.ts";
import { smtpServer } from "../mail/smtp.ts";
import type { Settings } from "../settings.ts";

/** What this process does without being asked: new days, digests, and mail where it is set up. */
export function dueWork(
  database: Database,
  { digestHour, mail, webOrigins }: Settings,
  log: Logger,
): { readonly scheduler: Scheduler; readonly end: () => Promise<void> } {
  const mailing = { sendsMail: mail !== null };
  const { jobs, notices, taskings, marking } = repositories(database, registerItself(), mailing);
  const server = mail === null ? null : smtpServer(mail, webOrigins[0] ?? "http://127.0.0.1");
  const scheduler = createScheduler({
    jobs,
    now,
    log,
    holder: uuidv7(),
    daily: [
      { name: "new-day", fromHour: 0, run: (day) => startDay(database, day, log) },
      {
        name: "digests",
        fromHour: digestHour,
        run: (day, hold) =>
          makeDigests({ repositories: { notices, taskings, marking }, now, log }, day, hold),
      },
    ],
    everyLook: async () => {
      if (server !== null) await sendWaiting({ notices, marking, server, now, log });
    },
  });
  return { scheduler, end: async () => server?.close() };
}
