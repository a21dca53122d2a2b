import { recommendationListInput, recommendationListOutput } from "@entente/contract";
import { CursorInvalid } from "@entente/db";
import { shownMarking } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";
import { rowAsOf } from "./row-as-of.ts";

/** One page of the register; fails with `not-found` when its place was not given out for this query. */
export const list = procedureFor("read-register")
  .input(recommendationListInput)
  .output(recommendationListOutput)
  .query(async ({ ctx, input }) => {
    try {
      const page = await ctx.repositories.recommendations.list(input);
      const marking = await shownMarking(
        ctx,
        page.rows.map(({ designation }) => designation),
      );
      return { ...page, rows: page.rows.map((row) => rowAsOf(row, ctx.today)), marking };
    } catch (error) {
      if (!(error instanceof CursorInvalid)) throw error;
      throw refusalError({ code: "not-found", kind: "page", value: input.cursor ?? "" });
    }
  });
