import type { TaskingLine } from "@entente/contract";
import type { CalendarDate, OfficeId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { owedWords, ownOffices, requestTitle, stepHref } from "./task-words.ts";

const TODAY = "2026-05-14" as CalendarDate;

describe("words of taskings", () => {
  it("say when an answer is owed, ahead and behind", () => {
    expect(owedWords(TODAY, "2026-05-24" as CalendarDate)).toBe("by 24 May 2026, in 10 days");
    expect(owedWords(TODAY, TODAY)).toBe("by 14 May 2026, today");
    expect(owedWords(TODAY, "2026-05-11" as CalendarDate)).toBe("since 11 May 2026, 3 days ago");
  });

  it("name a tasking by its first line, cut at a word", () => {
    expect(requestTitle("Say what was funded.\nBy plant.")).toBe("Say what was funded.");
    const long = requestTitle("Say what the act has funded so far ".repeat(5));
    expect(long.length).toBeLessThan(95);
    expect(long).toMatch(/^Say what .*\w …$/);
    expect(requestTitle("x".repeat(200))).toBe(`${"x".repeat(90)} …`);
  });

  it("lead to the form of an office, whatever its name", () => {
    expect(stepHref("1", "answer", "STATE/EB" as OfficeId)).toBe("/tasks/1/answer?office=STATE%2FEB");
  });

  it("find an agency's own offices, and not those of one whose name begins alike", () => {
    const offices = ["DOE", "DOE/SC", "DOED"].map((office) => ({
      office: office as OfficeId,
      standing: "answered" as const,
      days: null,
    }));
    const line = { offices } as unknown as TaskingLine;
    expect(ownOffices(line, "DOE").map(({ office }) => office)).toEqual(["DOE", "DOE/SC"]);
  });
});
