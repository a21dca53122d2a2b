import type { CalendarDate } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { roughDateWords } from "./rough-date-words.ts";

describe("roughDateWords", () => {
  it("say no more than is known", () => {
    const on = "2026-05-31" as CalendarDate;
    expect(["day", "month", "year"].map((precision) => roughDateWords({ on, precision } as never))).toEqual([
      "31 May 2026",
      "May 2026",
      "2026",
    ]);
  });
});
