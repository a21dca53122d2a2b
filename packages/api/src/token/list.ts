import { tokensOutput } from "@entente/contract";
import { sessionProcedure } from "../procedure.ts";

/** The person's own tokens, and those of services that they answer for. */
export const list = sessionProcedure.output(tokensOutput).query(async ({ ctx }) => ({
  tokens: await ctx.repositories.tokens.list({ person: ctx.actor.person }),
}));
