import type { FastifyInstance } from "fastify";

/** One line for each answer: never a body, a query string, a token or a cookie. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const { method, url } = request;
    const [path = ""] = url.split("?");
    request.log.info(
      { method, path: path.slice(0, 300), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "answered",
    );
  });
}
