import { describe, expect, it } from "vitest";
import { BarrierError } from "./barrier.ts";
import { BATCH_MAXIMUM, checkAddress } from "./query.ts";

function barrierOf(url: string): string | null {
  try {
    checkAddress(url);
    return null;
  } catch (error) {
    if (error instanceof BarrierError) return error.barrier;
    throw error;
  }
}

describe("checkAddress", () => {
  const names = (count: number) => Array.from({ length: count }, () => "session.me").join(",");

  it.each([
    ["/trpc/session.me"],
    ["/trpc/session.me?input="],
    ['/trpc/a.b?input={"x":1}'],
    [`/trpc/${names(BATCH_MAXIMUM)}?batch=1&input=%7B%7D`],
  ])("lets %.60s pass", (url) => expect(barrierOf(url)).toBeNull());

  it.each([
    ["/trpc/a.b?input=1&input=2", "query-unknown"],
    ["/trpc/a.b?batch=1&batch=1", "query-unknown"],
    ["/trpc/a.b?callback=x", "query-unknown"],
    ["/trpc/a.b?input=%7B%22a%22%3A1%2C%22a%22%3A2%7D", "key-repeated"],
    ["/trpc/a.b?input=%7B", "json-malformed"],
    [`/trpc/${names(BATCH_MAXIMUM + 1)}?batch=1`, "batch-too-large"],
    [`/trpc/${names(BATCH_MAXIMUM + 1).replaceAll(",", "%2C")}?batch=1`, "batch-too-large"],
  ])("refuses %.60s", (url, expected) => expect(barrierOf(url)).toBe(expected));
});
