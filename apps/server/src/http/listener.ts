import cookie from "@fastify/cookie";
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { addLiveRoute, type LiveParts } from "../live/live-route.ts";
import { BarrierError } from "./barrier.ts";
import { addCalendars } from "./calendars.ts";
import { addErrorAnswers } from "./errors.ts";
import { addHealthRoutes, type Readiness } from "./health.ts";
import { addProcedures, type ProcedureParts } from "./procedures.ts";
import { addRateLimit } from "./rate-limit.ts";
import { requestIdFrom } from "./request-id.ts";
import { addRequestLog } from "./request-log.ts";
import { addSecurityHeaders } from "./security-headers.ts";
import { answerUnreadable } from "./unreadable-request.ts";

const BODY_BYTES = 256 * 1024;
const PARAMETER_LENGTH = 1000; // ten procedure names
const RECEIVE_MILLISECONDS = 30_000;
const ANSWER_MILLISECONDS = 30_000;

export interface ListenerParts extends ProcedureParts, LiveParts {
  readonly log: FastifyBaseLogger;
  readonly isReady: Readiness;
  readonly rateLimit: number;
}

/** The HTTP side of the process, ready to listen; it keeps nothing that must outlive a request. */
export async function createListener(parts: ListenerParts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    bodyLimit: BODY_BYTES,
    routerOptions: { maxParamLength: PARAMETER_LENGTH },
    requestTimeout: RECEIVE_MILLISECONDS,
    handlerTimeout: ANSWER_MILLISECONDS,
    trustProxy: "loopback",
    exposeHeadRoutes: false,
    genReqId: ({ headers }) => requestIdFrom(headers["x-request-id"]),
    clientErrorHandler: answerUnreadable,
  });

  await addSecurityHeaders(app);
  app.addHook("onRequest", async ({ headers }) => {
    if (headers.upgrade !== undefined) throw new BarrierError("upgrade-refused");
  });
  await app.register(cookie);
  await addRateLimit(app, parts.rateLimit, parts.known);
  addErrorAnswers(app);
  addRequestLog(app);
  addHealthRoutes(app, parts.isReady);
  addProcedures(app, parts);
  addLiveRoute(app, parts);
  addCalendars(app, parts);
  return app;
}
