import { PEOPLE_LIMIT, peopleInput, peopleOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Persons with their seats and how they sign in. */
export const list = procedureFor("read-people")
  .input(peopleInput)
  .output(peopleOutput)
  .query(async ({ ctx, input }) => {
    const { people } = ctx.repositories;
    const [page, figures] = await Promise.all([
      people.list({ ...input, limit: PEOPLE_LIMIT + 1 }, ctx.now()),
      people.figures(),
    ]);
    const rows = page.rows.slice(0, PEOPLE_LIMIT);
    const next = page.rows.length > PEOPLE_LIMIT ? (rows.at(-1)?.id ?? null) : null;
    return { rows, total: page.total, next, figures };
  });
