import { PROPOSALS_LIMIT, proposalsOutput } from "@entente/contract";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";

/** Proposed coalitions, newest first. */
export const proposals = procedureFor("read-internal")
  .output(proposalsOutput)
  .query(async ({ ctx }) => {
    const { rows, total } = await ctx.repositories.coalition.proposals(PROPOSALS_LIMIT);
    const marking = await markingOfNamed(
      ctx,
      rows.map(({ recommendation }) => recommendation),
    );
    return { proposals: rows, total, marking };
  });
