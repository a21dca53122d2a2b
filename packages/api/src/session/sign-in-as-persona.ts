import { signInAsPersonaInput, signInOutput } from "@entente/contract";
import type { Instant } from "@entente/domain";
import { actorOf, signatureOf } from "../context.ts";
import { publicProcedure } from "../procedure.ts";
import { refusalError } from "../refusal.ts";
import { hoursAfter, SESSION_HOURS } from "./lifetime.ts";
import { requireLoopback } from "./require-loopback.ts";

/** Starts a session as one of the personas, always under a new token. */
export const signInAsPersona = publicProcedure
  .input(signInAsPersonaInput)
  .output(signInOutput)
  .mutation(async ({ ctx, input, path }) => {
    requireLoopback(ctx);
    const person = await ctx.repositories.sessions.findPerson(input.persona);
    if (person === null || !person.isPersona) {
      throw refusalError({ code: "not-found", kind: "person", value: input.persona });
    }
    const expiresAt: Instant = hoursAfter(ctx.now(), SESSION_HOURS);
    const { token, hash } = ctx.sessions.newToken();
    await ctx.repositories.sessions.start(
      person.id,
      hash,
      signatureOf(ctx, actorOf(person), path),
      expiresAt,
    );
    ctx.sessions.set(token, expiresAt);
    return { person, token, expiresAt };
  });
