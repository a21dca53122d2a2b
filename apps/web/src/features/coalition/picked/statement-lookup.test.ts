import type { StatedCapability } from "@entente/contract";
import type { CountryCode, RequirementId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { missingWords, statementLookup } from "./statement-lookup.ts";

const place = { country: "JPN" as CountryCode, requirement: "design" as RequirementId };
const inForce = { ...place, sequence: 2 } as StatedCapability;

describe("what is stated of a country on a requirement", () => {
  const lookup = statementLookup({
    cells: [{ ...place, inForce, others: [] }],
    missing: [
      { ...place, country: "NLD" as CountryCode, reason: "counted-with-union" },
      { ...place, country: "EU" as CountryCode, reason: "counted-with-member-states" },
    ],
  });

  it("is what counts, or absent with the reason", () => {
    expect(lookup.statement("JPN", "design")).toBe(inForce);
    expect(lookup.statement("NLD", "design")).toBeNull();
    expect(missingWords(lookup.reason("NLD", "design"))).toBe("counted with the European Union");
    expect(missingWords(lookup.reason("EU", "design"))).toBe("counted with its member states");
    expect(missingWords(lookup.reason("USA", "design"))).toBe("not known");
  });
});
