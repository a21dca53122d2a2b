import type { CoalitionBasis, MissingCapability, StatedCapability } from "@entente/contract";

export interface StatementLookup {
  /** What counts of a country on a requirement; absent when nothing is stated. */
  readonly statement: (country: string, requirement: string) => StatedCapability | null;
  /** Why nothing is stated. */
  readonly reason: (country: string, requirement: string) => MissingCapability["reason"];
}

/** Finds what counts, and why nothing does, for any country on any requirement. */
export function statementLookup({
  cells,
  missing,
}: Pick<CoalitionBasis, "cells" | "missing">): StatementLookup {
  const key = (country: string, requirement: string) => `${country} ${requirement}`;
  const stated = new Map(
    cells.map(({ country, requirement, inForce }) => [key(country, requirement), inForce]),
  );
  const reasons = new Map(
    missing.map(({ country, requirement, reason }) => [key(country, requirement), reason]),
  );
  return {
    statement: (country, requirement) => stated.get(key(country, requirement)) ?? null,
    reason: (country, requirement) => reasons.get(key(country, requirement)) ?? "not-stated",
  };
}

const MISSING_WORDS: Readonly<Record<MissingCapability["reason"], string>> = {
  "not-stated": "not known",
  "counted-with-union": "counted with the European Union",
  "counted-with-member-states": "counted with its member states",
};

/** Why there is no level, in a few words. */
export function missingWords(reason: MissingCapability["reason"]): string {
  return MISSING_WORDS[reason];
}
