import { describe, expect, it } from "vitest";
import { type CalendarOf, calendarHref, calendarOfAddress } from "./calendar-address.ts";

describe("calendarHref", () => {
  it.each<CalendarOf>([
    { kind: "person" },
    { kind: "agency", agency: "NIST" },
    { kind: "forum", table: "ttc/export-controls" },
  ])("leads to the page for %j and back", (of) => {
    const { searchParams } = new URL(calendarHref(of), "http://localhost");
    expect(calendarOfAddress(searchParams.get("agency") ?? "", searchParams.get("table") ?? "")).toEqual(of);
  });
});
