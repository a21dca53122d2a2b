import { PROPOSALS_LIMIT, proposalsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Proposed coalitions, newest first. */
export const proposals = procedureFor("read-internal")
  .output(proposalsOutput)
  .query(async ({ ctx }) => {
    const { rows, total } = await ctx.repositories.coalition.proposals(PROPOSALS_LIMIT);
    return { proposals: rows, total };
  });
