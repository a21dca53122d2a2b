import { z } from "zod";
import { signatureOf } from "../context.ts";
import { signedInProcedure } from "../procedure.ts";

/** Ends this session. */
export const signOut = signedInProcedure
  .output(z.object({ signedOut: z.literal(true) }))
  .mutation(async ({ ctx, path }) => {
    const { presentedHash, clear } = ctx.sessions;
    if (presentedHash !== null) {
      await ctx.repositories.sessions.end(presentedHash, signatureOf(ctx, ctx.actor, path));
    }
    clear();
    return { signedOut: true as const };
  });
