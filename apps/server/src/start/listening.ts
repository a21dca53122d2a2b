import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Settings } from "../settings.ts";
import { RefusedStart } from "./refused-start.ts";

/** How long requests in flight may take once the process is to end. */
const FINISH_MILLISECONDS = 10_000;

/** Listens on the address of the settings. Throws `RefusedStart` when it is taken or is not one of this machine's. */
export async function listenOn(app: FastifyInstance, { host, apiPort }: Settings): Promise<void> {
  try {
    await app.listen({ host, port: apiPort });
  } catch (error) {
    throw new RefusedStart(sentenceFor(error, host, apiPort), 1, error);
  }
}

/** Takes no new requests, lets those in flight finish, and cuts off what takes too long. */
export async function endListener(app: FastifyInstance, log: Logger): Promise<void> {
  const timer = setTimeout(() => {
    log.warn("requests that had not finished were cut off");
    app.server.closeAllConnections();
  }, FINISH_MILLISECONDS);
  await app.close();
  clearTimeout(timer);
}

function sentenceFor(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "EADDRINUSE") {
    return `Port ${port} on ${host} is taken: end the program that uses it, or set API_PORT to another port.`;
  }
  if (code === "EACCES")
    return `Port ${port} needs rights that this process lacks: set API_PORT to 1024 or more.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `HOST=${host} is no address of this machine: set it to 127.0.0.1, or to an address that the machine has.`;
  }
  return `Nothing could listen on ${host}:${port} (${code}): choose another HOST or API_PORT.`;
}
