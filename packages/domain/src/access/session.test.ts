import { describe, expect, it } from "vitest";
import { expectRefusal } from "../testing/expect-result.ts";
import { moment } from "../testing/record-builder.ts";
import { secondsAfter } from "../time.ts";
import { checkRecent, isSessionOver, sessionEnd } from "./session.ts";

const START = moment("2026-11-22T08:00:00.000Z");
const after = (seconds: number) => secondsAfter(START, seconds);
const MINUTE = 60;
const HOUR = 3600;

describe("a session", () => {
  it("ends 15 minutes after it was last used", () => {
    const times = { createdAt: START, lastUsedAt: after(2 * HOUR) };
    expect(sessionEnd(times)).toEqual({ at: after(2 * HOUR + 15 * MINUTE), cause: "idle" });
    expect(isSessionOver(times, after(2 * HOUR + 15 * MINUTE - 0.001))).toBe(false);
    expect(isSessionOver(times, after(2 * HOUR + 15 * MINUTE))).toBe(true);
  });

  it("ends after 12 hours, however often it is used", () => {
    const times = { createdAt: START, lastUsedAt: after(12 * HOUR - 1) };
    expect(sessionEnd(times)).toEqual({ at: after(12 * HOUR), cause: "absolute" });
    expect(isSessionOver(times, after(12 * HOUR - 0.001))).toBe(false);
    expect(isSessionOver(times, after(12 * HOUR))).toBe(true);
  });

  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    "outlives neither limit when it is used every %i minutes",
    (minutes) => {
      let lastUsedAt = START;
      let at = 0;
      while (!isSessionOver({ createdAt: START, lastUsedAt }, after(at))) {
        lastUsedAt = after(at);
        at += minutes * MINUTE;
      }
      const uses = minutes < 15 ? Math.ceil((12 * HOUR) / (minutes * MINUTE)) : 1;
      expect(at).toBe(uses * minutes * MINUTE);
    },
  );

  it("ends when the clock was set back behind its last use, but not for clocks that differ a little", () => {
    const times = { createdAt: START, lastUsedAt: after(HOUR) };
    expect(isSessionOver(times, after(HOUR - MINUTE))).toBe(false);
    expect(isSessionOver(times, after(HOUR - MINUTE - 1))).toBe(true);
  });
});

describe("checkRecent", () => {
  it("accepts an authentication of the last 20 minutes", () => {
    expect(checkRecent("close", START, after(20 * MINUTE)).ok).toBe(true);
    expect(checkRecent("close", after(MINUTE), START).ok).toBe(true);
  });

  it.each([
    ["an older one", START, after(20 * MINUTE + 0.001)],
    ["one that lies ahead", after(MINUTE + 1), START],
    ["one of unknown age", null, START],
  ])("refuses %s", (_name, authenticatedAt, now) => {
    expect(expectRefusal(checkRecent("close", authenticatedAt, now), "authentication-not-recent")).toEqual({
      code: "authentication-not-recent",
      act: "close",
      authenticatedAt,
      maximumSeconds: 1200,
    });
  });
});
