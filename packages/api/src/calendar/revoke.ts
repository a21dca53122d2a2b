import { doneOutput, revokeCalendarInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { sessionProcedure } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** A person revokes an address that they made. */
export const revoke = sessionProcedure
  .input(revokeCalendarInput)
  .output(doneOutput)
  .mutation(async ({ ctx, input, path }) => {
    const { calendar } = ctx.repositories;
    const signature = signatureOf(ctx, ctx.actor, path);
    const isRevoked = await calendar.revoke(input.calendar, ctx.actor.person, signature);
    if (!isRevoked) throw refusalError({ code: "not-found", kind: "calendar feed", value: input.calendar });
    return { done: true as const };
  });
