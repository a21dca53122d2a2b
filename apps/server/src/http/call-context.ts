import { type ApiContext, askerOf, type IdentityProviders, type NoticeSettings } from "@entente/api";
import { type Asker, type Repositories, type Session, STRANGER } from "@entente/db";
import type { Instant } from "@entente/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isFromThisMachine, isLoopbackAddress } from "../sign-in/loopback.ts";
import { clearSessionCookie, presentedBy, setSessionCookie } from "../sign-in/session-cookie.ts";
import { newApiToken, newCalendarToken, newToken, presentedHash } from "../sign-in/token.ts";
import { whoAsks } from "../sign-in/who-asks.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";
import type { KnownSessions } from "./rate-limit.ts";
import { sourceOf } from "./source.ts";

const USER_AGENT_LENGTH = 300;

/** What calls need from the process. */
export interface CallParts {
  /** The repositories as whoever asks may use them. */
  readonly repositoriesFor: (asker: Asker) => Repositories;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** The address that the process listens on. */
  readonly host: string;
  /** Whether the made-up people may be signed in as on this machine. */
  readonly hasPersonas: boolean;
  readonly identityProviders: IdentityProviders;
  readonly notices: NoticeSettings;
  /** Origins of the web application; addresses that leave the register begin with the first. */
  readonly webOrigins: readonly string[];
  readonly known: KnownSessions;
}

/** The context of all calls in one request. */
export async function callContext(
  parts: CallParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<ApiContext> {
  const presented = presentedBy(request);
  const session =
    presented === null
      ? null
      : await whoAsks(presented, {
          repositories: parts.repositoriesFor(STRANGER),
          now: parts.now(),
          request,
        });
  if (presented !== null && session !== null) parts.known.remember(presented.hash);
  const source = sourceOf(request) + tokenPart(session);
  const peer = request.socket.remoteAddress;
  const forwardedFor = request.headers["x-forwarded-for"];
  return {
    session,
    repositories: parts.repositoriesFor(askerOf(session?.person ?? null, source)),
    now: parts.now,
    newId: parts.newId,
    requestId: request.id,
    idempotencyKey: idempotencyKeyOf(request),
    submission: null,
    source,
    userAgent: userAgentOf(request),
    address: request.ip,
    offersPersonas:
      parts.hasPersonas && isLoopbackAddress(parts.host) && isFromThisMachine({ peer, forwardedFor }),
    identityProviders: parts.identityProviders,
    notices: parts.notices,
    webOrigin: firstOrigin(parts),
    sessions: {
      newToken,
      newApiToken,
      newCalendarToken,
      hashOf: presentedHash,
      presentedHash: presented?.kind === "session" ? presented.hash : null,
      set: (token, expiresAt) => setSessionCookie(request, reply, token, expiresAt),
      clear: () => clearSessionCookie(request, reply),
    },
  };
}

/** The origin with which addresses that are given away begin. */
export function firstOrigin({ webOrigins: [origin] }: Pick<CallParts, "webOrigins">): string {
  if (origin === undefined) throw new Error("no web application is named");
  return origin;
}

/** Which token acted, so that the audit tells a tool from its person. */
function tokenPart(session: Session | null): string {
  const token = session?.token ?? null;
  return token === null ? "" : ` token:${token.id}`;
}

function userAgentOf({ headers }: FastifyRequest): string | null {
  const given = headers["user-agent"]?.replaceAll(/[^\P{C}]/gu, "\uFFFD").slice(0, USER_AGENT_LENGTH);
  return given === undefined || given === "" ? null : given;
}
