import { sessionsOutput } from "@entente/contract";
import { signedInProcedure } from "../procedure.ts";

/** The person's sessions that hold. */
export const list = signedInProcedure.output(sessionsOutput).query(async ({ ctx }) => {
  const sessions = await ctx.repositories.sessions.list(ctx.actor.person, ctx.now());
  return { present: ctx.session.id, sessions };
});
