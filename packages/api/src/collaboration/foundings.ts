import { collaborationFoundingsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Collaborations that were put on record here, with what each repeated then and why it was begun all the same. */
export const foundings = procedureFor("read-internal")
  .output(collaborationFoundingsOutput)
  .query(async ({ ctx }) => {
    const stored = await ctx.repositories.collaborations.foundings();
    return { foundings: stored.map(({ content, ...entry }) => ({ ...entry, founding: content })) };
  });
