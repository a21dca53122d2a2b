import { stanceHistoryInput, stanceHistoryOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** All that was ever recorded of one country on one issue, newest first; withdrawn entries stay in it. */
export const stanceHistory = procedureFor("read-internal")
  .input(stanceHistoryInput)
  .output(stanceHistoryOutput)
  .query(async ({ ctx, input }) => ({ entries: await ctx.repositories.alignment.stanceHistory(input) }));
