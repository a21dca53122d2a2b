import type { FastifyRequest } from "fastify";
import { BarrierError } from "./barrier.ts";

/** The header of draft-ietf-httpapi-idempotency-key-header, without its quotes. */
export const IDEMPOTENCY_HEADER = "idempotency-key";

const KEY = /^[A-Za-z0-9_-]{16,64}$/u;

/** The sender's own key for a change, under which it is made once; absent when none is given. */
export function idempotencyKeyOf(request: Pick<FastifyRequest, "headers">): string | null {
  const given = request.headers[IDEMPOTENCY_HEADER];
  if (given === undefined) return null;
  if (typeof given !== "string" || !KEY.test(given)) throw new BarrierError("idempotency-key-malformed");
  return given;
}
