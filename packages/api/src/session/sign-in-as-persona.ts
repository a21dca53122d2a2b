import { signInAsPersonaInput, signInOutput } from "@entente/contract";
import { checkNotice, ok } from "@entente/domain";
import { actorOf, isShown, signatureOf } from "../context.ts";
import { publicProcedure } from "../procedure.ts";
import { newSession } from "./new-session.ts";
import { refusedEntry } from "./refused-entry.ts";
import { requirePersonas } from "./require-personas.ts";

/** Starts a session as one of the personas, always under a new token. */
export const signInAsPersona = publicProcedure
  .input(signInAsPersonaInput)
  .output(signInOutput)
  .mutation(async ({ ctx, input: { persona, notice }, path }) => {
    requirePersonas(ctx);
    const isLeftOut = notice === null && !isShown(ctx.source);
    const noticed = isLeftOut ? ok(undefined) : checkNotice(notice ?? "");
    if (!noticed.ok) throw await refusedEntry(ctx, path, noticed.error);
    const { sessions } = ctx.repositories;
    const person = (await sessions.personas()).find(({ id }) => id === persona);
    if (person === undefined) {
      throw await refusedEntry(ctx, path, { code: "not-found", kind: "person", value: persona });
    }

    const entrance = {
      person: person.id,
      provider: null,
      authenticatedAt: ctx.now(),
      notice: notice ?? "",
      evidence: {},
    };
    const { session, token } = newSession(ctx, entrance);
    await sessions.start(session, signatureOf(ctx, actorOf(person), path));
    ctx.sessions.set(token, session.expiresAt);
    return { person, token, expiresAt: session.expiresAt };
  });
