import { RUNS_LIMIT, runsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Frozen runs, newest first. */
export const runs = procedureFor("read-internal")
  .output(runsOutput)
  .query(async ({ ctx }) => {
    const { rows, total } = await ctx.repositories.priority.runs(RUNS_LIMIT);
    return { runs: rows, total };
  });
