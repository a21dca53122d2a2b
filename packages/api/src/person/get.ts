import { personInput, personOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { storedPerson } from "./load.ts";

/** One person: role, seats, identities, sessions, and every change that was made. */
export const get = procedureFor("read-people")
  .input(personInput)
  .output(personOutput)
  .query(async ({ ctx, input: { person } }) => {
    const { people, sessions } = ctx.repositories;
    const [stored, history, open] = await Promise.all([
      storedPerson(ctx, person),
      people.history(person),
      sessions.list(person, ctx.now()),
    ]);
    return { ...stored, history, sessions: open };
  });
