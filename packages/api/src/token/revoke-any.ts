import { doneOutput, revokeTokenInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** An administrator revokes a token of anybody, or of a service. */
export const revokeAny = procedureFor("manage-service-tokens")
  .input(revokeTokenInput)
  .output(doneOutput)
  .mutation(async ({ ctx, input: { token }, path }) => {
    const isRevoked = await ctx.repositories.tokens.revoke(token, null, signatureOf(ctx, ctx.actor, path));
    if (!isRevoked) throw refusalError({ code: "not-found", kind: "token", value: token });
    return { done: true as const };
  });
