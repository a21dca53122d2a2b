import { endedOutput, endSessionInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { sessionProcedure } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** Ends one of the person's own sessions. */
export const end = sessionProcedure
  .input(endSessionInput)
  .output(endedOutput)
  .mutation(async ({ ctx, input: { session }, path }) => {
    const { repositories, actor } = ctx;
    const isEnded = await repositories.sessions.end(actor.person, session, signatureOf(ctx, actor, path));
    if (!isEnded) throw refusalError({ code: "not-found", kind: "session", value: session });
    return { ended: 1 };
  });
