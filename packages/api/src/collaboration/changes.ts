import { collaborationChangesInput, collaborationChangesOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Ends and corrections of one collaboration, or of all, with who put them down and why. */
export const changes = procedureFor("read-internal")
  .input(collaborationChangesInput)
  .output(collaborationChangesOutput)
  .query(async ({ ctx, input }) => {
    const stored = await ctx.repositories.collaborations.changes(input.collaboration);
    return {
      changes: stored.map(({ subject, content, ...entry }) => ({
        ...entry,
        collaboration: subject,
        change: content,
      })),
    };
  });
