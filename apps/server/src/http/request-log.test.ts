import { describe, expect, it } from "vitest";
import { loggedPath } from "./request-log.ts";

describe("loggedPath", () => {
  it("has no query string, and ends before the secret part of a calendar's address", () => {
    expect(loggedPath("/trpc/desk.mine?input=1")).toBe("/trpc/desk.mine");
    expect(loggedPath("/calendar/entente_calendar_secret.ics?x=1")).toBe("/calendar/");
    expect(loggedPath("/Calendar/entente_calendar_secret.ics")).toBe("/calendar/");
    expect(loggedPath(`/${"a".repeat(400)}`)).toHaveLength(300);
  });
});
