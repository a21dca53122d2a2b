import type { CountryCode } from "@entente/domain";
import type { Reference } from "./kind.ts";
import type { PackFault } from "./problem.ts";

interface Pair {
  readonly country_a: CountryCode;
  readonly country_b: CountryCode;
}

export function pairReferences({ country_a: a, country_b: b }: Pair): readonly Reference[] {
  return [
    { field: "country_a", to: "country", value: a },
    { field: "country_b", to: "country", value: b },
  ];
}

/** A pair of a country with itself. */
export function pairFaults({ country_a: a, country_b: b }: Pair): readonly PackFault[] {
  return a === b ? [{ field: "country_b", value: b, remedy: "name another country than country_a" }] : [];
}
