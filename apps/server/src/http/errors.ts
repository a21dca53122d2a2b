import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Barrier, BarrierError, errorBody } from "./barrier.ts";

/** What the listener's framework calls the same things. */
const FRAMEWORK_CODES: Readonly<Record<string, Barrier>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "body-too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "content-type-unsupported",
  FST_ERR_CTP_EMPTY_JSON_BODY: "json-malformed",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "request-malformed",
  FST_ERR_BAD_URL: "request-malformed",
  FST_ERR_HANDLER_TIMEOUT: "answer-overdue",
  FST_ERR_MAX_PARAM_LENGTH: "address-too-long",
};

/** Every error leaves as JSON with a sentence; what went wrong inside stays in the log. */
export function addErrorAnswers(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const isProcedure = request.url.startsWith("/trpc/");
    const isRightMethod = request.method === "GET" || request.method === "POST";
    sendBarrier(
      request,
      reply,
      new BarrierError(isProcedure && !isRightMethod ? "method-not-allowed" : "not-found"),
    );
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const barrier = barrierFor(error);
    if (barrier !== null) {
      sendBarrier(request, reply, barrier);
      return;
    }
    request.log.error({ err: error }, "a request failed");
    const sentence = `Something failed on our side. Try again; if it stays, quote ${request.id}.`;
    reply.code(500).send(errorBody(500, sentence, null, request.id));
  });
}

function sendBarrier(request: FastifyRequest, reply: FastifyReply, error: BarrierError): void {
  const { statusCode, message, barrier } = error;
  request.log.info({ barrier }, "refused");
  reply.code(statusCode).send(errorBody(statusCode, message, barrier, request.id));
}

function barrierFor(error: FastifyError | BarrierError): BarrierError | null {
  if (error instanceof BarrierError) return error;
  const barrier = FRAMEWORK_CODES[error.code];
  if (barrier !== undefined) return new BarrierError(barrier);
  const isTheirs = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isTheirs ? new BarrierError("request-malformed") : null;
}
