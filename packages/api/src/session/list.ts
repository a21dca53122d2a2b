import { sessionsOutput } from "@entente/contract";
import { sessionProcedure } from "../procedure.ts";

/** The person's sessions that hold. */
export const list = sessionProcedure.output(sessionsOutput).query(async ({ ctx }) => {
  const sessions = await ctx.repositories.sessions.list(ctx.actor.person, ctx.now());
  return { present: ctx.session.id, sessions };
});
