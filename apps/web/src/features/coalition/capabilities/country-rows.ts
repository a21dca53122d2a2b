import type { CapabilityEntry, CoalitionBasis, MissingCapability, StatedCapability } from "@entente/contract";
import type { RequirementDefinition } from "@entente/domain";

/** A requirement with what is said of one country. */
export interface CountryRow {
  readonly requirement: RequirementDefinition;
  /** What counts; absent when nothing is stated. */
  readonly inForce: StatedCapability | null;
  /** What else is said, and does not count. */
  readonly others: readonly StatedCapability[];
  /** Why nothing is stated; absent when something is. */
  readonly reason: MissingCapability["reason"] | null;
}

/** Every requirement with what is said of the country, in the order of the set. */
export function countryRows(
  { set, cells, missing }: Pick<CoalitionBasis, "set" | "cells" | "missing">,
  country: string,
): readonly CountryRow[] {
  return set.set.requirements.map((requirement) => {
    const isHere = (place: { readonly country: string; readonly requirement: string }) =>
      place.country === country && place.requirement === requirement.id;
    const cell = cells.find(isHere);
    return {
      requirement,
      inForce: cell?.inForce ?? null,
      others: cell?.others ?? [],
      reason: cell === undefined ? (missing.find(isHere)?.reason ?? "not-stated") : null,
    };
  });
}

/** How many of the rows are known, and on how many others stand for the country. */
export function knownCounts(rows: readonly CountryRow[]): {
  readonly all: number;
  readonly known: number;
  readonly countedElsewhere: number;
} {
  return {
    all: rows.length,
    known: rows.filter(({ inForce }) => inForce !== null).length,
    countedElsewhere: rows.filter(({ reason }) => reason !== null && reason !== "not-stated").length,
  };
}

/** Entries of a history that something can still be withdrawn of, newest first. */
export function standingEntries(entries: readonly CapabilityEntry[]): readonly CapabilityEntry[] {
  const withdrawn = new Set(entries.map(({ withdraws }) => withdraws));
  return entries.filter(({ capability, sequence }) => capability !== null && !withdrawn.has(sequence));
}
