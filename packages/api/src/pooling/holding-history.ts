import { holdingHistoryInput, holdingHistoryOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Every version of one holding, newest first; a withdrawal is one of them. */
export const holdingHistory = procedureFor("read-internal")
  .input(holdingHistoryInput)
  .output(holdingHistoryOutput)
  .query(async ({ ctx, input: { id } }) => ({
    entries: await ctx.repositories.pooling.holdingHistory(id),
  }));
