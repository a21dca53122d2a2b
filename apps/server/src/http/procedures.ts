import { appRouter } from "@entente/api";
import { DatabaseFull } from "@entente/db";
import { fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { BarrierError } from "./barrier.ts";
import { type CallParts, callContext } from "./call-context.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";
import { jsonProblem } from "./json-keys.ts";
import { proceduresOf } from "./procedure-path.ts";
import { checkAddress } from "./query.ts";
import { checkOrigin } from "./source.ts";

/** Procedures that read the whole register and may take as long as it takes. */
const LONG: readonly string[] = ["audit.verify"];
const LONG_MILLISECONDS = 15 * 60_000;

export interface ProcedureParts extends CallParts {
  /** False while the register is being prepared. */
  readonly hasStarted: () => boolean;
}

/** Serves the router under `/trpc`: reads by GET, changes by POST with JSON from an allowed origin. */
export function addProcedures(app: FastifyInstance, parts: ProcedureParts): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    // A change that takes no input comes without a body.
    const text = String(body) === "" ? "{}" : String(body);
    const problem = jsonProblem(text);
    done(problem === null ? null : new BarrierError(problem), text);
  });

  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    await fastifyRequestHandler({
      router: appRouter,
      req: request,
      res: reply,
      path: proceduresOf(request).join(","),
      createContext: () => callContext(parts, request, reply),
      onError({ error, path, type }) {
        if (error.code !== "INTERNAL_SERVER_ERROR") return;
        const cause = error.cause ?? error;
        if (type === "mutation" && isOfDatabase(cause)) {
          request.log.fatal({ alarm: "not-saved", err: cause, path }, "the database took no change");
        } else request.log.error({ err: cause, path }, "a call failed");
      },
    });
    return reply;
  };
  const checked = {
    method: ["GET", "POST"],
    async onRequest(request: FastifyRequest) {
      if (!parts.hasStarted()) throw new BarrierError("starting");
      checkAddress(request.url);
      if (request.method === "GET") return;
      checkOrigin(request, parts.webOrigins);
      idempotencyKeyOf(request);
      if (request.headers["content-type"] === undefined) throw new BarrierError("content-type-unsupported");
    },
    handler,
  };
  app.route({ ...checked, url: "/trpc/:path" });
  for (const path of LONG) {
    app.route({ ...checked, url: `/trpc/${path}`, handlerTimeout: LONG_MILLISECONDS });
  }
}

/** Whether the database itself refused: its errors carry a code of five signs (SQLSTATE). */
function isOfDatabase(error: Error): boolean {
  return error instanceof DatabaseFull || ("code" in error && /^[0-9A-Z]{5}$/u.test(String(error.code)));
}
