import { ROLES } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { isWithin, letteredPagesFor, SECTIONS, sectionsFor } from "./sections.ts";

describe("SECTIONS", () => {
  it.each([
    ["/", "My desk"],
    ["/tasks/1/answer", "My desk"],
    ["/notices", "My desk"],
    ["/recommendations/CHIP-1/report", "Recommendations"],
    ["/agencies/NIST", "Recommendations"],
    ["/portfolio", "Recommendations"],
    ["/clearances/new", "Recommendations"],
    ["/priorities/chain", "Priorities"],
    ["/alignment/closing", "Alignment"],
    ["/coalitions/proposals", "Coalitions"],
    ["/forums/table/ttc/export-controls", "Forums"],
    ["/follow-through/TTC3-7/claim", "Forums"],
    ["/tensions/state", "Forums"],
    ["/collaborations/found", "Forums"],
    ["/data/indicators/gdp", "Data"],
    ["/admin/people/nist-officer/change", "Administration"],
    ["/admin/audit", "Administration"],
    ["/pooling/record", "Data"],
  ])("place %s in one section, %s", (pathname, label) => {
    expect(SECTIONS.filter((section) => isWithin(section, pathname)).map((section) => section.label)).toEqual(
      [label],
    );
  });

  it("place an address that only begins alike in none", () => {
    expect(SECTIONS.filter((section) => isWithin(section, "/recommendationsandmore"))).toEqual([]);
  });

  it("give each page a letter of its own", () => {
    const letters = letteredPagesFor("administrator").map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it("show the administration to administrators alone", () => {
    const shown = [null, ...ROLES].filter((role) =>
      sectionsFor(role).some(({ label }) => label === "Administration"),
    );
    expect(shown).toEqual(["administrator"]);
  });
});
