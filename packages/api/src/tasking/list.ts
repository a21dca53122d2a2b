import { taskingListInput, taskingListOutput } from "@entente/contract";
import { CursorInvalid } from "@entente/db";
import { daysBetween, owesAnswer } from "@entente/domain";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** What the person's agency owes, or asks of others; fails with `not-found` when its place was not given out for this. */
export const list = procedureFor("read-internal")
  .input(taskingListInput)
  .output(taskingListOutput)
  .query(async ({ ctx, input }) => {
    try {
      const page = await ctx.repositories.taskings.list(ctx.actor.agency, input);
      const rows = page.rows.map((row) => ({
        ...row,
        offices: row.offices.map(({ office, standing }) => ({
          office,
          standing,
          days: owesAnswer(standing) ? daysBetween(ctx.today, row.suspense) : null,
        })),
      }));
      const marking = await markingOfNamed(
        ctx,
        page.rows.map(({ about }) => about),
      );
      return { ...page, rows, marking };
    } catch (error) {
      if (!(error instanceof CursorInvalid)) throw error;
      throw refusalError({ code: "not-found", kind: "page", value: input.cursor ?? "" });
    }
  });
