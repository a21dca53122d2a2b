import { PEOPLE_LIMIT, peopleInput, peopleOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Persons with their seats and how they sign in. */
export const list = procedureFor("read-people")
  .input(peopleInput)
  .output(peopleOutput)
  .query(async ({ ctx, input }) => {
    const { people } = ctx.repositories;
    const [page, figures] = await Promise.all([
      people.list({ ...input, limit: PEOPLE_LIMIT }, ctx.now()),
      people.figures(),
    ]);
    return { ...page, figures };
  });
