import type { NewSession, Person } from "@entente/db";
import {
  type Instant,
  type ProviderId,
  parseSessionId,
  SESSION_LIMITS,
  type SessionId,
  secondsAfter,
} from "@entente/domain";
import type { ApiContext } from "../context.ts";

/** How the person signed in. */
interface Entrance {
  readonly person: Person["id"];
  /** Absent for a persona. */
  readonly provider: ProviderId | null;
  readonly authenticatedAt: Instant | null;
  readonly notice: string;
  readonly evidence: NewSession["evidence"];
}

/** A new session under a new token, whatever token came with the call; the session of that token is replaced. */
export function newSession(
  ctx: ApiContext,
  entrance: Entrance,
): { readonly session: NewSession; readonly token: string } {
  const { token, hash } = ctx.sessions.newToken();
  const session = {
    ...entrance,
    id: newSessionId(ctx),
    tokenHash: hash,
    expiresAt: secondsAfter(ctx.now(), SESSION_LIMITS.absoluteSeconds),
    userAgent: ctx.userAgent,
    address: ctx.address,
    replaces: ctx.session === null || ctx.session.token !== null ? null : ctx.sessions.presentedHash,
  };
  return { session, token };
}

function newSessionId({ newId }: ApiContext): SessionId {
  const id = parseSessionId(newId());
  if (!id.ok) throw new Error("the process makes ids that are no UUIDs");
  return id.value;
}
