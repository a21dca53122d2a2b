import type { AgencyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { type AgencyWithShares, agenciesByHierarchy, agenciesWithoutShare } from "./agency-order.ts";

function agency(id: string, shares: number, parent: string | null = null): AgencyWithShares {
  return { id: id as AgencyId, name: id, parent: parent as AgencyId | null, basis: "proposal", shares };
}

const placesOf = (agencies: readonly AgencyWithShares[]) =>
  agenciesByHierarchy(agencies).map(({ agency: { id }, depth }) => [id, depth]);

describe("agenciesByHierarchy", () => {
  it("puts bureaus under their department, each level by short name", () => {
    const agencies = [
      agency("STATE", 3),
      agency("NIST", 2, "DOC"),
      agency("BIS", 1, "DOC"),
      agency("DOC", 4),
    ];
    expect(placesOf(agencies)).toEqual([
      ["DOC", 0],
      ["BIS", 1],
      ["NIST", 1],
      ["STATE", 0],
    ]);
  });

  it("keeps a parent without a share for the sake of what is below it", () => {
    expect(placesOf([agency("EOP", 0), agency("NSC", 2, "EOP"), agency("OMB", 0, "EOP")])).toEqual([
      ["EOP", 0],
      ["NSC", 1],
    ]);
  });

  it("shows an agency whose parent is not in the register", () => {
    expect(placesOf([agency("NIST", 1, "DOC")])).toEqual([["NIST", 0]]);
  });
});

describe("agenciesWithoutShare", () => {
  it("names those that owe nothing and have nobody below who does", () => {
    const agencies = [agency("GAO", 0), agency("EOP", 0), agency("NSC", 2, "EOP"), agency("ED", 0)];
    expect(agenciesWithoutShare(agencies).map(({ id }) => id)).toEqual(["ED", "GAO"]);
  });
});
