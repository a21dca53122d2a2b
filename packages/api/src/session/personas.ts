import { personasOutput } from "@entente/contract";
import { publicProcedure } from "../procedure.ts";
import { requirePersonas } from "./require-personas.ts";

/** The made-up people of the embedded default. */
export const personas = publicProcedure.output(personasOutput).query(({ ctx }) => {
  requirePersonas(ctx);
  return ctx.repositories.sessions.personas();
});
