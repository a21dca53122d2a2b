import { z } from "zod";
import { signatureOf } from "../context.ts";
import { sessionProcedure } from "../procedure.ts";

/** Ends this session. */
export const signOut = sessionProcedure
  .output(z.object({ signedOut: z.literal(true) }))
  .mutation(async ({ ctx, path }) => {
    const { actor, session, repositories, sessions } = ctx;
    await repositories.sessions.end(actor.person, session.id, signatureOf(ctx, actor, path));
    sessions.clear();
    return { signedOut: true as const };
  });
