import { type ApiContext, type IdentityProviders, PASSIVE_PROCEDURES } from "@entente/api";
import type { Repositories, Session } from "@entente/db";
import { type Instant, type PersonId, secondsBetween } from "@entente/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isFromThisMachine, isLoopbackAddress } from "../sign-in/loopback.ts";
import { clearSessionCookie, presentedHashOf, setSessionCookie } from "../sign-in/session-cookie.ts";
import { newToken, presentedHash } from "../sign-in/token.ts";
import { proceduresOf } from "./procedure-path.ts";
import type { KnownSessions } from "./rate-limit.ts";
import { sourceOf } from "./source.ts";

/** A session that was used a moment ago is not written again: it may end so much before its idle limit. */
const USE_SECONDS = 30;
const USER_AGENT_LENGTH = 300;

/** What calls need from the process. */
export interface CallParts {
  /** The repositories as this person sees them; absent when nobody is signed in. */
  readonly repositoriesFor: (person: PersonId | null) => Repositories;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** The address that the process listens on. */
  readonly host: string;
  /** Whether the made-up people may be signed in as on this machine. */
  readonly hasPersonas: boolean;
  readonly identityProviders: IdentityProviders;
  readonly known: KnownSessions;
}

/** The context of all calls in one request. */
export async function callContext(
  parts: CallParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<ApiContext> {
  const hash = presentedHashOf(request);
  const session = hash === null ? null : await sessionFor(parts, hash, request);
  const peer = request.socket.remoteAddress;
  const forwardedFor = request.headers["x-forwarded-for"];
  return {
    session,
    repositories: parts.repositoriesFor(session?.person.id ?? null),
    now: parts.now,
    newId: parts.newId,
    requestId: request.id,
    source: sourceOf(request),
    userAgent: userAgentOf(request),
    address: request.ip,
    offersPersonas:
      parts.hasPersonas && isLoopbackAddress(parts.host) && isFromThisMachine({ peer, forwardedFor }),
    identityProviders: parts.identityProviders,
    sessions: {
      newToken,
      hashOf: presentedHash,
      presentedHash: hash,
      set: (token, expiresAt) => setSessionCookie(request, reply, token, expiresAt),
      clear: () => clearSessionCookie(request, reply),
    },
  };
}

async function sessionFor(parts: CallParts, hash: string, request: FastifyRequest): Promise<Session | null> {
  const { sessions } = parts.repositoriesFor(null);
  const now = parts.now();
  const session = await sessions.find(hash, now);
  if (session === null) return null;
  parts.known.remember(hash);
  const isUse = proceduresOf(request).some((path) => !PASSIVE_PROCEDURES.includes(path));
  if (!isUse || secondsBetween(session.lastUsedAt, now) < USE_SECONDS) return session;
  try {
    await sessions.touch(hash, now);
  } catch (error) {
    // Reading goes on while nothing can be written; the session then ends when it was last known to be used.
    request.log.warn({ err: error }, "the use of a session could not be noted");
    return session;
  }
  return { ...session, lastUsedAt: now };
}

function userAgentOf({ headers }: FastifyRequest): string | null {
  const given = headers["user-agent"]?.replaceAll(/[^\P{C}]/gu, "\uFFFD").slice(0, USER_AGENT_LENGTH);
  return given === undefined || given === "" ? null : given;
}
