import type { AlignmentBasis } from "@entente/contract";
import type { CountryCode } from "@entente/domain";
import { type Parameters, parametersOf } from "../../../lib/parameters.ts";
import { readCountries } from "../frame/alignment-view.ts";

export interface ReadPair {
  /** Absent until the address names two countries. */
  readonly pair: { readonly first: CountryCode; readonly second: CountryCode } | null;
  /** What could not be used and was left out, one sentence each. */
  readonly problems: readonly string[];
}

/** Reads `?first=USA&second=EU`. */
export function readPair(parameters: Parameters, model: AlignmentBasis["model"]["model"]): ReadPair {
  const problems: string[] = [];
  const [first] = readCountries(parametersOf(parameters, "first").slice(0, 1), model, problems);
  const [second] = readCountries(parametersOf(parameters, "second").slice(0, 1), model, problems);
  if (first === undefined || second === undefined) return { pair: null, problems };
  if (first === second) {
    problems.push("A country is at no distance from itself; choose two countries.");
    return { pair: null, problems };
  }
  return { pair: { first, second }, problems };
}
