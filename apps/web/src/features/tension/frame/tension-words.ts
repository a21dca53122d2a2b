import type { Opposition, RivalryKind } from "@entente/domain";
import type { TensionRegister } from "./outputs.ts";

export const RIVALRY_WORDS: Readonly<Record<RivalryKind, string>> = {
  "commercial-rivalry": "Commercial rivalry",
  "redundant-capacity": "Redundant capacity",
};

export const RIVALRY_MEANING: Readonly<Record<RivalryKind, string>> = {
  "commercial-rivalry": "Firms of the two sell against each other.",
  "redundant-capacity": "The two build the same twice.",
};

/** From 0, none, to 4. */
export const RIVALRY_LEVELS = ["None", "Slight", "Some", "Strong", "Very strong"] as const;

export const OPPOSITION_WORDS: Readonly<Record<Opposition, string>> = {
  opposite: "each leads it away from where the other wants it",
  exclusive: "it cannot be in both places",
};

/** Titles of recommendations by key. */
export function titlesIn({
  recommendations,
}: Pick<TensionRegister, "recommendations">): ReadonlyMap<string, string> {
  return new Map(recommendations.map(({ key, title }) => [key, title]));
}
