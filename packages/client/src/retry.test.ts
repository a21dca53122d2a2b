import { describe, expect, it } from "vitest";
import { ATTEMPTS_MAXIMUM, isWorthRetrying, retryDelayMilliseconds } from "./retry.ts";

function failed(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code }) });
}
function answered(data: object): Error {
  return Object.assign(new Error("refused"), { data });
}

describe("isWorthRetrying", () => {
  it.each(["ECONNREFUSED", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"])(
    "repeats reads and changes when the connection was never made: %s",
    (code) => {
      expect(isWorthRetrying("query", failed(code), 1)).toBe(true);
      expect(isWorthRetrying("mutation", failed(code), 1)).toBe(true);
    },
  );

  it.each(["ECONNRESET", "UND_ERR_SOCKET", "EPIPE"])(
    "repeats reads alone when the connection broke later, since a change may have been saved: %s",
    (code) => {
      expect(isWorthRetrying("query", failed(code), 1)).toBe(true);
      expect(isWorthRetrying("mutation", failed(code), 1)).toBe(false);
    },
  );

  it("repeats both while the server is starting", () => {
    expect(isWorthRetrying("mutation", answered({ barrier: "starting" }), 1)).toBe(true);
  });

  it("never repeats what was answered", () => {
    expect(isWorthRetrying("query", answered({ barrier: "rate-exceeded" }), 1)).toBe(false);
    expect(isWorthRetrying("query", answered({ code: "INTERNAL_SERVER_ERROR" }), 1)).toBe(false);
    expect(isWorthRetrying("query", new Error("other"), 1)).toBe(false);
  });

  it("gives up after the last attempt and waits longer each time before", () => {
    expect(isWorthRetrying("query", failed("ECONNREFUSED"), ATTEMPTS_MAXIMUM)).toBe(false);
    expect([1, 2, 3].map(retryDelayMilliseconds)).toEqual([100, 200, 400]);
  });
});
