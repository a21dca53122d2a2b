import { describe, expect, it } from "vitest";
import { isWithin, LETTERED_PAGES, SECTIONS } from "./sections.ts";

describe("SECTIONS", () => {
  it.each([
    ["/", "My desk"],
    ["/recommendations/CHIP-1/report", "Recommendations"],
    ["/agencies/NIST", "Recommendations"],
    ["/portfolio", "Recommendations"],
    ["/priorities/chain", "Priorities"],
    ["/alignment/closing", "Alignment"],
    ["/coalitions/proposals", "Coalitions"],
    ["/follow-through/TTC3-7/claim", "Follow-through"],
    ["/data/indicators/gdp", "Data"],
  ])("place %s in one section, %s", (pathname, label) => {
    expect(SECTIONS.filter((section) => isWithin(section, pathname)).map((section) => section.label)).toEqual(
      [label],
    );
  });

  it("place an address that only begins alike in none", () => {
    expect(SECTIONS.filter((section) => isWithin(section, "/recommendationsandmore"))).toEqual([]);
  });

  it("give each page a letter of its own", () => {
    const letters = LETTERED_PAGES.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
  });
});
