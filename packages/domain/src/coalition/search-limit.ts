import type { SearchWork } from "./set-search.ts";

/** How much a search for coalitions may cost and show. */
export interface SearchLimits {
  /**
   * Most sets of members whose additions are looked through, and as many again to list equally good ones. 250,000
   * unless said otherwise: some seconds, and far beyond what forty candidates need.
   */
  readonly nodeBudget: number;
  /** Most equally good sets that are listed for one answer; all are counted. Twenty unless said otherwise. */
  readonly setsListedMaximum: number;
}

export const SEARCH_LIMITS_DEFAULT: SearchLimits = { nodeBudget: 250_000, setsListedMaximum: 20 };

export interface SearchLimitInvalid {
  readonly code: "search-limit-invalid";
  readonly field: keyof SearchLimits;
  readonly value: number;
  readonly expected: "a whole number from 1";
}

/** What a search did. */
export interface SearchEffort {
  /** Sets that were looked through; those of a second search for bounds too, where the first was not finished. */
  readonly nodes: number;
  readonly nodeBudget: number;
  /** False when the budget was spent first: the answer then says what is proven and what is only a bound. */
  readonly isComplete: boolean;
}

/** What is wrong first with the limits; absent when nothing is. */
export function searchLimitProblem(limits: SearchLimits): SearchLimitInvalid | null {
  for (const field of ["nodeBudget", "setsListedMaximum"] as const) {
    const value = limits[field];
    if (!Number.isSafeInteger(value) || value < 1) {
      return { code: "search-limit-invalid", field, value, expected: "a whole number from 1" };
    }
  }
  return null;
}

export function workWithin({ nodeBudget }: SearchLimits): SearchWork {
  return { nodeBudget, nodes: 0, isSpent: false };
}

export function effortOf({ nodes, nodeBudget, isSpent }: SearchWork): SearchEffort {
  return { nodes, nodeBudget, isComplete: !isSpent };
}
