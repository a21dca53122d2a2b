import { doneOutput, withdrawInvitationInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** An administrator withdraws an invitation that nobody has used. */
export const withdrawInvitation = procedureFor("manage-people")
  .input(withdrawInvitationInput)
  .output(doneOutput)
  .mutation(async ({ ctx, input: { person, invitation }, path }) => {
    const { people } = ctx.repositories;
    const isWithdrawn = await people.withdraw(person, invitation, signatureOf(ctx, ctx.actor, path));
    if (!isWithdrawn) throw refusalError({ code: "not-found", kind: "invitation", value: invitation });
    return { done: true as const };
  });
