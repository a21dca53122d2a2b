import { describe, expect, it } from "vitest";
import { isFromThisMachine, isLoopbackAddress } from "./loopback.ts";

describe("isLoopbackAddress", () => {
  it.each(["127.0.0.1", "127.8.9.10", "::1", "[::1]", "::ffff:127.0.0.1", "localhost", " 127.0.0.1 "])(
    "knows %s as this machine",
    (address) => expect(isLoopbackAddress(address)).toBe(true),
  );
  it.each([
    "",
    "0.0.0.0",
    "::",
    "10.0.0.1",
    "128.0.0.1",
    "127.0.0.1.example.org",
    "::ffff:10.0.0.1",
    "127.1",
  ])("does not take %s for this machine", (address) => expect(isLoopbackAddress(address)).toBe(false));
});

describe("isFromThisMachine", () => {
  it("asks the socket when no proxy stands between", () => {
    expect(isFromThisMachine({ peer: "::1", forwardedFor: undefined })).toBe(true);
    expect(isFromThisMachine({ peer: "10.0.0.1", forwardedFor: undefined })).toBe(false);
    expect(isFromThisMachine({ peer: undefined, forwardedFor: undefined })).toBe(false);
  });

  it.each(["127.0.0.1", "127.0.0.1, ::1"])("believes a local proxy that names %s", (forwardedFor) => {
    expect(isFromThisMachine({ peer: "127.0.0.1", forwardedFor })).toBe(true);
  });

  it.each(["10.0.0.1", "127.0.0.1, 10.0.0.1", "10.0.0.1, 127.0.0.1", "", "127.0.0.1,", "unknown"])(
    "refuses when any address on the way is elsewhere or unknown: '%s'",
    (forwardedFor) => expect(isFromThisMachine({ peer: "127.0.0.1", forwardedFor })).toBe(false),
  );

  it("does not believe a remote peer that says it is local", () => {
    expect(isFromThisMachine({ peer: "10.0.0.1", forwardedFor: ["127.0.0.1"] })).toBe(false);
  });
});
