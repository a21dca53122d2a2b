import type { FastifyRequest } from "fastify";

/** The procedures that a request under `/trpc` calls, in its order. */
export function proceduresOf({ url }: Pick<FastifyRequest, "url">): readonly string[] {
  return decodeURIComponent(new URL(url, "http://localhost").pathname.slice("/trpc/".length)).split(",");
}
