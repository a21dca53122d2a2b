import { rivalriesOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** All that is stated of how countries stand in each other's way. */
export const rivalries = procedureFor("read-internal")
  .output(rivalriesOutput)
  .query(async ({ ctx }) => {
    const standing = await ctx.repositories.statements.rivalries.standing();
    return { rivalries: standing.map(({ content, ...entry }) => ({ ...entry, rivalry: content })) };
  });
