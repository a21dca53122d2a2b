import type { FastifyInstance } from "fastify";

/** Asked every few seconds by whoever watches the process. */
const PROBES: readonly string[] = ["/healthz", "/readyz"];

/** One line for each answer: never a body, a query string, a token or a cookie. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const { method, url } = request;
    const [path = ""] = url.split("?");
    const level = PROBES.includes(path) ? "debug" : "info";
    request.log[level](
      { method, path: path.slice(0, 300), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "answered",
    );
  });
}
