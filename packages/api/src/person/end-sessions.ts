import { endedOutput, personInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { storedPerson } from "./load.ts";

/** An administrator ends all sessions of a person. */
export const endSessions = procedureFor("manage-people")
  .input(personInput)
  .output(endedOutput)
  .mutation(async ({ ctx, input: { person }, path }) => {
    await storedPerson(ctx, person);
    const ended = await ctx.repositories.sessions.endAll(person, signatureOf(ctx, ctx.actor, path));
    return { ended };
  });
