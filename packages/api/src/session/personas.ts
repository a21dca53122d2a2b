import { personasOutput } from "@entente/contract";
import { publicProcedure } from "../procedure.ts";
import { requireLoopback } from "./require-loopback.ts";

/** The made-up people of the embedded default. */
export const personas = publicProcedure.output(personasOutput).query(({ ctx }) => {
  requireLoopback(ctx);
  return ctx.repositories.sessions.personas();
});
