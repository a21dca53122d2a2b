import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { ApiAbsent, absentOr, problemOf } from "./api-problem.ts";

const NO_ANSWER = TRPCClientError.from(new TypeError("fetch failed"));

describe("why a page got nothing from the API", () => {
  it.each([
    ["no answer at all", NO_ANSWER, "api-unreachable"],
    ["a server that is starting", answered(503), "api-unreachable"],
    ["more requests than one minute allows", answered(429), "rate-exceeded"],
    ["a fault inside", answered(500), null],
    ["a refusal", answered(409), null],
    ["a fault of our own", new Error("no"), null],
  ])("%s is told apart", (_case, error, problem) => {
    expect(problemOf(error)).toBe(problem);
  });

  it("reaches the error page as a digest, and a fault stays the fault that it was", () => {
    expect(absentOr(answered(429))).toMatchObject({ name: ApiAbsent.name, digest: "rate-exceeded" });
    const fault = answered(500);
    expect(absentOr(fault)).toBe(fault);
  });
});

function answered(httpStatus: number) {
  return TRPCClientError.from({ error: { message: "", code: -32000, data: { httpStatus } } });
}
