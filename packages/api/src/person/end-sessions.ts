import { endedOutput, personInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { storedPerson } from "./load.ts";

/** An administrator ends all sessions of a person; the audit keeps it when there were none, too. */
export const endSessions = procedureFor("manage-people")
  .input(personInput)
  .output(endedOutput)
  .mutation(async ({ ctx, input: { person }, path }) => {
    await storedPerson(ctx, person);
    const { sessions, audit } = ctx.repositories;
    const signature = signatureOf(ctx, ctx.actor, path);
    const ended = await sessions.endAll(person, signature);
    if (ended === 0) await audit.noted(signature, `account:${person}`, { ended });
    return { ended };
  });
