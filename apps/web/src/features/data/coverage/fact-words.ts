import type { CoverageAddress } from "../data-address.ts";

interface FactWords {
  readonly known: string;
  readonly missing: string;
  readonly indicator: string;
  readonly indicators: string;
}

const WORDS: Readonly<Record<CoverageAddress["facts"], FactWords>> = {
  figures: { known: "known", missing: "missing", indicator: "indicator", indicators: "indicators" },
  memberships: { known: "stated", missing: "not stated", indicator: "list", indicators: "lists" },
};

/** How facts of a kind are spoken of: figures are known or missing, memberships are stated in lists or not. */
export function factWords(facts: CoverageAddress["facts"]): FactWords {
  return WORDS[facts];
}
