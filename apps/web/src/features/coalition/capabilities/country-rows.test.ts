import type { CapabilityEntry, CoalitionBasis, StatedCapability } from "@entente/contract";
import type { CountryCode, RequirementId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { SAMPLE_KNOWN } from "../testing/sample-known.ts";
import { countryRows, knownCounts, standingEntries } from "./country-rows.ts";

const place = (country: string, requirement: string) => ({
  country: country as CountryCode,
  requirement: requirement as RequirementId,
});
const stated = (sequence: number) => ({ sequence }) as StatedCapability;
const BASIS = {
  set: { set: SAMPLE_KNOWN.set },
  cells: [
    { ...place("NLD", "lithography"), inForce: stated(2), others: [stated(1)] },
    { ...place("JPN", "design"), inForce: stated(1), others: [] },
  ],
  missing: [
    { ...place("NLD", "design"), reason: "not-stated" },
    { ...place("NLD", "radio"), reason: "counted-with-union" },
  ],
} as unknown as Pick<CoalitionBasis, "set" | "cells" | "missing">;

describe("what is said of a country", () => {
  const rows = countryRows(BASIS, "NLD");

  it("has every requirement, with what counts, what else is said, or why nothing is", () => {
    expect(
      rows.map(({ requirement, inForce, others, reason }) => [
        requirement.id,
        inForce?.sequence ?? null,
        others.length,
        reason,
      ]),
    ).toEqual([
      ["design", null, 0, "not-stated"],
      ["lithography", 2, 1, null],
      ["radio", null, 0, "counted-with-union"],
    ]);
  });

  it("is counted without taking what is counted elsewhere for unknown", () => {
    expect(knownCounts(rows)).toEqual({ all: 3, known: 1, countedElsewhere: 1 });
  });
});

describe("entries that can be withdrawn", () => {
  it("are those that say something and were not withdrawn", () => {
    const entry = (sequence: number, withdraws: number | null) =>
      ({ sequence, withdraws, capability: withdraws === null ? {} : null }) as CapabilityEntry;
    const entries = [entry(4, 2), entry(3, null), entry(2, null), entry(1, null)];
    expect(standingEntries(entries).map(({ sequence }) => sequence)).toEqual([3, 1]);
  });
});
