import type { FastifyRequest } from "fastify";
import { BarrierError } from "./barrier.ts";

export const CLIENT_HEADER = "x-entente-client";

const BROWSER = "browser";
const NAME = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/u;

/** Where a call comes from: the name that a tool gives itself, else `browser`. */
export function sourceOf(request: FastifyRequest): string {
  const given = request.headers[CLIENT_HEADER];
  if (given === undefined) return BROWSER;
  if (typeof given !== "string" || !NAME.test(given)) throw new BarrierError("client-name-malformed");
  return given;
}

/**
 * Refuses a change that another site may have made a browser send.
 *
 * A browser always names the origin of a cross-site POST, and cannot add the client header to one without asking
 * first, which is never granted; so a change needs an allowed origin, or no origin and the client header.
 */
export function checkOrigin(request: FastifyRequest, allowed: readonly string[]): void {
  const source = sourceOf(request);
  const { origin } = request.headers;
  if (origin === undefined) {
    if (source === BROWSER) throw new BarrierError("origin-missing");
    return;
  }
  if (!allowed.includes(origin)) throw new BarrierError("origin-not-allowed");
}
