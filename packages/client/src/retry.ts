import type { Operation } from "@trpc/client";

/** Attempts in all, the first one included. */
export const ATTEMPTS_MAXIMUM = 4;
const FIRST_DELAY_MILLISECONDS = 100;

/** Where nobody is known yet, or the session itself is changed. */
const SESSION_PATHS = "session.";

/** The connection was never accepted, so the server has seen nothing of the request. */
const NOT_CONNECTED: readonly string[] = [
  "ECONNREFUSED",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
];

/**
 * Whether to try again: whenever the connection failed, since a change carries a key under which it is made once. Signing
 * in and out has no key that counts, and is repeated only when the server cannot have begun it, because it was not reached
 * or said that it is still starting.
 */
export function isWorthRetrying(
  { type, path }: Pick<Operation, "type" | "path">,
  error: unknown,
  attempts: number,
): boolean {
  if (attempts >= ATTEMPTS_MAXIMUM) return false;
  if (saysStarting(error)) return true;
  const code = connectionFault(error);
  if (code === null) return false;
  const isRepeatable = type === "query" || !path.startsWith(SESSION_PATHS);
  return isRepeatable || NOT_CONNECTED.includes(code);
}

/** 100, 200, 400 milliseconds. */
export function retryDelayMilliseconds(attempts: number): number {
  return FIRST_DELAY_MILLISECONDS * 2 ** (attempts - 1);
}

/** The system's code for a failed connection, from anywhere in the chain of causes; absent when there was an answer. */
function connectionFault(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  }
  return null;
}

function saysStarting(error: unknown): boolean {
  if (!(error instanceof Error) || !("data" in error)) return false;
  const { data } = error;
  return typeof data === "object" && data !== null && "barrier" in data && data.barrier === "starting";
}
