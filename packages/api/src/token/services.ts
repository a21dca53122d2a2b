import { tokensOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Tokens of all services. */
export const services = procedureFor("read-people")
  .output(tokensOutput)
  .query(async ({ ctx }) => ({ tokens: await ctx.repositories.tokens.list({ kind: "service" }) }));
