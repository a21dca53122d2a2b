import { ratingHistoryInput, ratingHistoryOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** All that was ever said of one subject on one criterion, newest first. */
export const ratingHistory = procedureFor("read-internal")
  .input(ratingHistoryInput)
  .output(ratingHistoryOutput)
  .query(async ({ ctx, input }) => ({ entries: await ctx.repositories.priority.ratingHistory(input) }));
