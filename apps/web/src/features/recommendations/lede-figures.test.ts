import { describe, expect, it } from "vitest";
import { type ListFigures, ledeParts } from "./lede-figures.ts";
import { type ListAddress, WHOLE_LIST } from "./list-address.ts";
import { sampleCounts } from "./testing/sample-counts.ts";

function figures(
  parts: { count?: number; isCapped?: boolean; scope?: "matches" | "register" } = {},
): ListFigures {
  const { count = 32, isCapped = false, scope = "matches" } = parts;
  const counts = sampleCounts({ health: { late: 5, "at-risk": 1 }, finding: { "claimed-unverified": 1200 } });
  return { total: { count, isCapped }, facets: { scope, counts, marking: null } };
}

const said = (given: ListFigures, address: ListAddress) =>
  ledeParts(given, address).map(({ figure, words }) => `${figure} ${words}`);

describe("ledeParts", () => {
  it("says how many there are and what is wrong with how many, leaving out what is wrong with none", () => {
    expect(said(figures(), WHOLE_LIST)).toEqual([
      "32 recommendations",
      "5 are late",
      "1 is at risk",
      "1,200 are claimed but not verified",
    ]);
  });

  it("leads from each figure to its rows, within what the list is narrowed by", () => {
    const address = { ...WHOLE_LIST, filters: { agency: ["NIST"] } };
    expect(ledeParts(figures(), address).map(({ href }) => href)).toEqual([
      "/recommendations?agency=NIST",
      "/recommendations?agency=NIST&health=late",
      "/recommendations?agency=NIST&health=at-risk",
      "/recommendations?agency=NIST&finding=claimed-unverified",
    ]);
  });

  it("says nothing about a question that already narrows the list", () => {
    const address = { ...WHOLE_LIST, filters: { health: ["late"] } };
    expect(said(figures({ count: 1 }), address)).toEqual([
      "1 recommendation matches",
      "1,200 are claimed but not verified",
    ]);
  });

  it("gives no counts of the whole register for a narrowed list", () => {
    const given = figures({ count: 1000, isCapped: true, scope: "register" });
    expect(said(given, { ...WHOLE_LIST, text: "chips" })).toEqual(["1,000+ recommendations match"]);
    expect(said(given, WHOLE_LIST)[1]).toBe("5 are late");
  });
});
