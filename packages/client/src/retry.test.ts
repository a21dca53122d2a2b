import { describe, expect, it } from "vitest";
import { ATTEMPTS_MAXIMUM, isWorthRetrying, retryDelayMilliseconds } from "./retry.ts";

function failed(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code }) });
}
function answered(data: object): Error {
  return Object.assign(new Error("refused"), { data });
}

const READ = { type: "query", path: "recommendation.list" } as const;
const CHANGE = { type: "mutation", path: "assignment.report" } as const;
const SIGN_IN = { type: "mutation", path: "session.completeSignIn" } as const;

describe("isWorthRetrying", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"])(
    "repeats everything when the connection was never made: %s",
    (code) => {
      for (const call of [READ, CHANGE, SIGN_IN]) expect(isWorthRetrying(call, failed(code), 1)).toBe(true);
    },
  );

  it.each(["ECONNRESET", "UND_ERR_SOCKET", "EPIPE"])(
    "repeats reads and changes when the connection broke later, and not what starts or ends a session: %s",
    (code) => {
      expect(isWorthRetrying(READ, failed(code), 1)).toBe(true);
      expect(isWorthRetrying(CHANGE, failed(code), 1)).toBe(true);
      expect(isWorthRetrying(SIGN_IN, failed(code), 1)).toBe(false);
    },
  );

  it("repeats both while the server is starting", () => {
    expect(isWorthRetrying(SIGN_IN, answered({ barrier: "starting" }), 1)).toBe(true);
  });

  it("never repeats what was answered", () => {
    expect(isWorthRetrying(READ, answered({ barrier: "rate-exceeded" }), 1)).toBe(false);
    expect(isWorthRetrying(READ, answered({ code: "INTERNAL_SERVER_ERROR" }), 1)).toBe(false);
    expect(isWorthRetrying(READ, new Error("other"), 1)).toBe(false);
  });

  it("gives up after the last attempt and waits longer each time before", () => {
    expect(isWorthRetrying(READ, failed("ECONNREFUSED"), ATTEMPTS_MAXIMUM)).toBe(false);
    expect([1, 2, 3].map(retryDelayMilliseconds)).toEqual([100, 200, 400]);
  });
});
