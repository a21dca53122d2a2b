import { capabilityHistoryInput, capabilityHistoryOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** All that was ever said of one country on one requirement, newest first. */
export const capabilityHistory = procedureFor("read-internal")
  .input(capabilityHistoryInput)
  .output(capabilityHistoryOutput)
  .query(async ({ ctx, input }) => ({
    entries: await ctx.repositories.coalition.capabilityHistory(input),
  }));
