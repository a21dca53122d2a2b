import { clearanceDraftsOutput, PAGE_LIMIT } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Texts of the person's agency that were put down and not sent to anybody yet, newest first. */
export const drafts = procedureFor("read-internal")
  .output(clearanceDraftsOutput)
  .query(async ({ ctx }) => ({
    drafts: await ctx.repositories.clearance.drafts(ctx.actor.agency, PAGE_LIMIT),
  }));
