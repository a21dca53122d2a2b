import type { FastifyInstance } from "fastify";

/** Asked every few seconds by whoever watches the process. */
const PROBES: readonly string[] = ["/healthz", "/readyz"];

/** The rest of such a path is a secret. */
const CALENDARS = "/calendar/";

/** One line for each answer: never a body, a query string, a token or a cookie. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const { method, url } = request;
    const path = loggedPath(url);
    const level = PROBES.includes(path) ? "debug" : "info";
    request.log[level](
      { method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "answered",
    );
  });
}

/** The path as far as anybody may read it. */
export function loggedPath(url: string): string {
  const [path = ""] = url.split("?");
  return path.toLowerCase().startsWith(CALENDARS) ? CALENDARS : path.slice(0, 300);
}
