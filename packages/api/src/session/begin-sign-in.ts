import { beginSignInInput, beginSignInOutput } from "@entente/contract";
import { checkNotice, secondsAfter } from "@entente/domain";
import { TRPCError } from "@trpc/server";
import { publicProcedure } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { refusedEntry } from "./refused-entry.ts";

/** How long a person may take at the provider. */
const ATTEMPT_SECONDS = 10 * 60;

/** Sends a person to an identity provider, to sign in or, within a session, to show again who they are. */
export const beginSignIn = publicProcedure
  .input(beginSignInInput)
  .output(beginSignInOutput)
  .mutation(async ({ ctx, input: { provider: id, notice, origin, next, confirms }, path }) => {
    const { identityProviders, sessions, session, repositories } = ctx;
    const noticed = checkNotice(notice);
    if (!noticed.ok) throw await refusedEntry(ctx, path, noticed.error);
    const provider = identityProviders.all.find((known) => known.id === id);
    if (provider === undefined) {
      throw await refusedEntry(ctx, path, { code: "not-found", kind: "identity provider", value: id });
    }
    if (confirms && (session === null || session.token !== null))
      throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });

    const [state, nonce, codeVerifier, binding] = [newSecret(), newSecret(), newSecret(), newSecret()];
    const secrets = { state: state.token, nonce: nonce.token, codeVerifier: codeVerifier.token };
    const request = orRefuse(await identityProviders.begin(provider, secrets, { origin, confirms }));
    const startedAt = ctx.now();
    const expiresAt = secondsAfter(startedAt, ATTEMPT_SECONDS);
    await repositories.signIn.begin(state.hash, {
      provider: id,
      issuer: provider.issuer,
      nonce: nonce.token,
      codeVerifier: codeVerifier.token,
      bindingHash: binding.hash,
      origin: request.origin,
      next,
      notice,
      person: confirms ? (session?.person.id ?? null) : null,
      startedAt,
      expiresAt,
    });
    return { address: request.address, binding: binding.token, expiresAt };

    function newSecret() {
      return sessions.newToken();
    }
  });
