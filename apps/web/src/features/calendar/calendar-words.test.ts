import type { CalendarLine } from "@entente/contract";
import type { Instant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { calendarName, calendarsSentence } from "./calendar-words.ts";

const LINE = {
  kind: "agency",
  subject: "NIST",
  subjectName: "National Institute of Standards and Technology",
  lastUsedAt: null,
  ended: null,
} as CalendarLine;
const READ = { ...LINE, lastUsedAt: "2026-11-22T12:00:00.000Z" as Instant };

describe("calendarName", () => {
  it("says whose calendar it is", () => {
    expect(calendarName(LINE)).toBe("National Institute of Standards and Technology (NIST)");
    expect(calendarName({ ...LINE, kind: "person", subjectName: "Nico Sample" })).toBe("Nico Sample, you");
    expect(calendarName({ ...LINE, kind: "forum", subjectName: "Quad" })).toBe("Quad");
  });
});

describe("calendarsSentence", () => {
  it.each<[readonly CalendarLine[], string, string]>([
    [[], "no calendar", ""],
    [[LINE, READ], "2 calendars", ", 1 never read"],
    [[READ, { ...READ, ended: "calendar-revoked" }], "1 calendar", "; 1 has ended"],
  ])("%#", (calendars, open, rest) => {
    expect(calendarsSentence(calendars)).toEqual({ open, rest });
  });
});
