import { isTRPCClientError } from "@trpc/client";
import type { ApiProblem } from "./api-problem-digest.ts";

/** Thrown when the API gives a page nothing; its digest tells the error page which of its texts to show. */
export class ApiAbsent extends Error {
  readonly digest: ApiProblem;

  constructor(problem: ApiProblem, cause: unknown) {
    super(`the API server gives nothing: ${problem}`, { cause });
    this.name = "ApiAbsent";
    this.digest = problem;
  }
}

/** The status that the API answered with; absent when it did not answer at all. */
export function statusOf(error: unknown): number | null {
  if (!isTRPCClientError(error)) return null;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("httpStatus" in data)) return null;
  return typeof data.httpStatus === "number" ? data.httpStatus : null;
}

/** Whether the API could not be asked, or asks to wait; absent when it answered, be it with a refusal. */
export function problemOf(error: unknown): ApiProblem | null {
  if (!isTRPCClientError(error)) return null;
  const status = statusOf(error);
  if (status === 429) return "rate-exceeded";
  return status === null || status === 502 || status === 503 || status === 504 ? "api-unreachable" : null;
}

/** What to throw in place of this error, so that the error page knows an absent API from a fault. */
export function absentOr(error: unknown): unknown {
  const problem = problemOf(error);
  return problem === null ? error : new ApiAbsent(problem, error);
}
