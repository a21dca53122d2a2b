import { doneOutput, revokeTokenInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { sessionProcedure } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** A person revokes a token that acts as them. */
export const revoke = sessionProcedure
  .input(revokeTokenInput)
  .output(doneOutput)
  .mutation(async ({ ctx, input: { token }, path }) => {
    const { tokens } = ctx.repositories;
    const isRevoked = await tokens.revoke(token, ctx.actor.person, signatureOf(ctx, ctx.actor, path));
    if (!isRevoked) throw refusalError({ code: "not-found", kind: "token", value: token });
    return { done: true as const };
  });
