import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { presentedBy } from "../sign-in/session-cookie.ts";
import { BarrierError } from "./barrier.ts";

/** Sessions remembered as valid; a caller without one of these is counted by its address. */
const REMEMBERED_SESSIONS = 10_000;

/** Hashes of tokens that were found to belong to a session, the last ones seen. */
export interface KnownSessions {
  readonly remember: (hash: string) => void;
  readonly has: (hash: string) => boolean;
}

export function knownSessions(): KnownSessions {
  const hashes = new Set<string>();
  return {
    remember(hash) {
      hashes.delete(hash);
      hashes.add(hash);
      const [oldest] = hashes;
      if (hashes.size > REMEMBERED_SESSIONS && oldest !== undefined) hashes.delete(oldest);
    },
    has: (hash) => hashes.has(hash),
  };
}

/** So many requests in a minute for each session and each token, and for each address that comes without a valid one. */
export async function addRateLimit(
  app: FastifyInstance,
  perMinute: number,
  known: KnownSessions,
): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: "1 minute",
    keyGenerator: (request) => keyOf(request, known),
    errorResponseBuilder: () => new BarrierError("rate-exceeded"),
  });
}

/** An invented token does not give a caller a count of its own. */
function keyOf(request: FastifyRequest, known: KnownSessions): string {
  const presented = presentedBy(request);
  return presented !== null && known.has(presented.hash)
    ? `${presented.kind} ${presented.hash}`
    : `address ${request.ip}`;
}
