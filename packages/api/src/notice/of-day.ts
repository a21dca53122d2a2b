import { noticesOfDayInput, noticesOfDayOutput } from "@entente/contract";
import { newsItem } from "@entente/domain";
import { procedureFor } from "../procedure.ts";

/** Most days that are named beside the one that is shown. */
const DAYS_LIMIT = 14;

/** What the person was told on a day, what waits for their next digest, and on which other days they were told something. */
export const ofDay = procedureFor("read-register")
  .input(noticesOfDayInput)
  .output(noticesOfDayOutput)
  .query(async ({ ctx, input }) => {
    const { notices } = ctx.repositories;
    const { person } = ctx.actor;
    const day = input.day ?? ctx.today;
    const [told, waiting, days] = await Promise.all([
      notices.ofDay(person, day),
      notices.waitingFor(person),
      notices.days(person, DAYS_LIMIT),
    ]);
    return { day, notices: told, waiting: waiting.map(newsItem), days, ...ctx.notices };
  });
