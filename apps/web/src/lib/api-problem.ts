import { isTRPCClientError } from "@trpc/client";
import { API_UNREACHABLE } from "./api-problem-digest.ts";

/** Thrown when the API server does not answer; its digest tells the error page which of its texts to show. */
export class ApiUnreachable extends Error {
  readonly digest = API_UNREACHABLE;

  constructor(cause: unknown) {
    super("the API server does not answer", { cause });
    this.name = "ApiUnreachable";
  }
}

/** The status that the API answered with; absent when it did not answer at all. */
export function statusOf(error: unknown): number | null {
  if (!isTRPCClientError(error)) return null;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("httpStatus" in data)) return null;
  return typeof data.httpStatus === "number" ? data.httpStatus : null;
}

/** Whether the API could not be asked: no connection, or it is still starting. */
export function isUnreachable(error: unknown): boolean {
  if (!isTRPCClientError(error)) return false;
  const status = statusOf(error);
  return status === null || status === 502 || status === 503 || status === 504;
}
