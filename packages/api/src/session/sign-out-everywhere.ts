import { endedOutput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { sessionProcedure } from "../procedure.ts";

/** Ends all of the person's sessions, this one too. */
export const signOutEverywhere = sessionProcedure.output(endedOutput).mutation(async ({ ctx, path }) => {
  const { actor, repositories, sessions } = ctx;
  const ended = await repositories.sessions.endAll(actor.person, signatureOf(ctx, actor, path));
  sessions.clear();
  return { ended };
});
