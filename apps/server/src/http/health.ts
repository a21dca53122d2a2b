import type { FastifyInstance, HTTPMethods } from "fastify";

/** Whether procedures can be served: the database answers and holds a register. */
export type Readiness = () => Promise<boolean>;

/** `/healthz` says that the process lives, `/readyz` that it can serve. Neither counts against a rate. */
export function addHealthRoutes(app: FastifyInstance, isReady: Readiness): void {
  const route = { method: ["GET", "HEAD"] satisfies HTTPMethods[], config: { rateLimit: false as const } };

  app.route({ ...route, url: "/healthz", handler: () => ({ status: "ok" }) });
  app.route({
    ...route,
    url: "/readyz",
    async handler(request, reply) {
      const ready = await isReady().catch((error: unknown) => {
        request.log.warn({ err: error }, "the database does not answer");
        return false;
      });
      reply.code(ready ? 200 : 503);
      return { status: ready ? "ready" : "not-ready" };
    },
  });
}
