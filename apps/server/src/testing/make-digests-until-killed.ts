import { openDatabase } from "@entente/db";
import { parseInstant } from "@entente/domain";
import { pino } from "pino";
import { makeDigests } from "../jobs/make-digests.ts";
import { createScheduler } from "../jobs/scheduler.ts";
import { mailing } from "./notice-register.ts";

/** A process of its own: makes the day's digests, says so after the first, and then waits to be killed from outside. */
const [, , url = "", at = ""] = process.argv;
const moment = parseInstant(at);
if (!moment.ok) throw new Error(`${at} is no moment`);
const now = () => moment.value;
const database = await openDatabase({ url });
const repositories = mailing(database);
const log = pino({ level: "silent" });
let held = 0;

await createScheduler({
  jobs: repositories.jobs,
  now,
  log,
  holder: "killed",
  daily: [
    {
      name: "digests",
      fromHour: 11,
      run: (day, hold) =>
        makeDigests({ repositories, now, log }, day, async () => {
          await hold();
          held += 1;
          if (held < 2) return;
          console.log("one is kept");
          await new Promise(() => setInterval(() => undefined, 1000));
        }),
    },
  ],
  everyLook: async () => undefined,
}).look();
