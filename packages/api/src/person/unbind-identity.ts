import { doneOutput, unbindIdentityInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** An administrator takes an identity from a person, whose sessions end with it. */
export const unbindIdentity = procedureFor("manage-people")
  .input(unbindIdentityInput)
  .output(doneOutput)
  .mutation(async ({ ctx, input: { person, identity, reason }, path }) => {
    const signature = signatureOf(ctx, ctx.actor, path);
    const isUnbound = await ctx.repositories.people.unbind(person, identity, reason, signature);
    if (!isUnbound) throw refusalError({ code: "not-found", kind: "identity", value: identity });
    return { done: true as const };
  });
