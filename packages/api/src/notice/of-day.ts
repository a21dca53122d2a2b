import { noticesOfDayInput, noticesOfDayOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Most days that are named beside the one that is shown. */
const DAYS_LIMIT = 14;

/** What the person was told on a day, and on which other days they were told something. */
export const ofDay = procedureFor("read-internal")
  .input(noticesOfDayInput)
  .output(noticesOfDayOutput)
  .query(async ({ ctx, input }) => {
    const { notices } = ctx.repositories;
    const { person } = ctx.actor;
    const day = input.day ?? ctx.today;
    const [told, days] = await Promise.all([notices.ofDay(person, day), notices.days(person, DAYS_LIMIT)]);
    return { day, notices: told, days, ...ctx.notices };
  });
