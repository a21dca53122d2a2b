import type { ApiContext } from "@entente/api";
import type { Repositories, Session } from "@entente/db";
import type { Instant, PersonId } from "@entente/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isFromThisMachine, isLoopbackAddress } from "../sign-in/loopback.ts";
import { clearSessionCookie, presentedHashOf, setSessionCookie } from "../sign-in/session-cookie.ts";
import { newToken } from "../sign-in/token.ts";
import type { KnownSessions } from "./rate-limit.ts";
import { sourceOf } from "./source.ts";

/** What calls need from the process. */
export interface CallParts {
  /** The repositories as this person sees them; absent when nobody is signed in. */
  readonly repositoriesFor: (person: PersonId | null) => Repositories;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** The address that the process listens on. */
  readonly host: string;
  readonly known: KnownSessions;
}

/** The context of all calls in one request. */
export async function callContext(
  parts: CallParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<ApiContext> {
  const hash = presentedHashOf(request);
  const session = hash === null ? null : await sessionFor(parts, hash);
  const peer = request.socket.remoteAddress;
  const forwardedFor = request.headers["x-forwarded-for"];
  return {
    session,
    repositories: parts.repositoriesFor(session?.person.id ?? null),
    now: parts.now,
    newId: parts.newId,
    requestId: request.id,
    source: sourceOf(request),
    isLoopback: isLoopbackAddress(parts.host) && isFromThisMachine({ peer, forwardedFor }),
    sessions: {
      newToken,
      presentedHash: hash,
      set: (token, expiresAt) => setSessionCookie(request, reply, token, expiresAt),
      clear: () => clearSessionCookie(request, reply),
    },
  };
}

async function sessionFor(parts: CallParts, hash: string): Promise<Session | null> {
  const session = await parts.repositoriesFor(null).sessions.find(hash, parts.now());
  if (session !== null) parts.known.remember(hash);
  return session;
}
