import { PASSIVE_PROCEDURES } from "@entente/api";
import type { Repositories, Session, TokenGrant } from "@entente/db";
import { type Instant, parseSessionId, secondsBetween } from "@entente/domain";
import type { FastifyRequest } from "fastify";
import { proceduresOf } from "../http/procedure-path.ts";
import type { Presented } from "./session-cookie.ts";

/** What was used a moment ago is not written again: a session may end so much before its idle limit. */
const USE_SECONDS = 30;

interface Asked {
  /** As nobody sees it. */
  readonly repositories: Repositories;
  readonly now: Instant;
  readonly request: FastifyRequest;
}

/** The session that was presented, or what a token stands for; absent when it does not hold. Notes that it was used. */
export async function whoAsks({ kind, hash }: Presented, asked: Asked): Promise<Session | null> {
  const { repositories, now } = asked;
  if (kind === "session") {
    const session = await repositories.sessions.find(hash, now);
    if (session === null) return null;
    const isNoted = await noted(asked, session.lastUsedAt, () => repositories.sessions.touch(hash, now));
    return isNoted ? { ...session, lastUsedAt: now } : session;
  }
  const grant = await repositories.tokens.find(hash, now);
  if (grant === null) return null;
  await noted(asked, grant.lastUsedAt, () => repositories.tokens.touch(grant.id, now));
  return sessionOf(grant, now);
}

/** A token stands for its person as long as it holds; nobody showed who they are. */
function sessionOf({ id: token, scope, person, createdAt, expiresAt }: TokenGrant, now: Instant): Session {
  const id = parseSessionId(token);
  if (!id.ok) throw new Error("a token has an id that is no UUID");
  return {
    id: id.value,
    person,
    createdAt,
    lastUsedAt: now,
    authenticatedAt: null,
    provider: null,
    expiresAt,
    token: { id: token, scope },
  };
}

/** Notes the use when it is one and the last is a while ago; says whether it was noted. */
async function noted(
  { now, request }: Asked,
  lastUsedAt: Instant | null,
  note: () => Promise<void>,
): Promise<boolean> {
  const isUse = proceduresOf(request).some((path) => !PASSIVE_PROCEDURES.includes(path));
  const isRecent = lastUsedAt !== null && secondsBetween(lastUsedAt, now) < USE_SECONDS;
  if (!isUse || isRecent) return false;
  try {
    await note();
    return true;
  } catch (error) {
    // Reading goes on while nothing can be written; a session then ends when it was last known to be used.
    request.log.warn({ err: error }, "the use of a session could not be noted");
    return false;
  }
}
