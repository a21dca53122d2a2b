import { commentCountsInput, commentCountsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** How much was said about each record of a kind, as far as this person may read it: for lists of such records. */
export const counts = procedureFor("read-register")
  .input(commentCountsInput)
  .output(commentCountsOutput)
  .query(async ({ ctx, input: { kind } }) => ({ counts: await ctx.repositories.comments.counts(kind) }));
