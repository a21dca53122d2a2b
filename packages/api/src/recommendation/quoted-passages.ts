import { passages as shippedPassages } from "@entente/data";
import type { Passage, Recommendation, RecommendationKey } from "@entente/domain";

const QUOTES: ReadonlyMap<string, string> = new Map(
  shippedPassages().map(({ key, quote, ...place }) => [placeOf(key, place), quote]),
);

/** The recommendation's passages with a few quoted words, where the shipped source gives them. */
export function quotedPassages({ key, passages }: Pick<Recommendation, "key" | "passages">) {
  return passages.map((passage) => ({ ...passage, quote: QUOTES.get(placeOf(key, passage)) ?? null }));
}

function placeOf(key: RecommendationKey, { source, section, paragraph }: Passage): string {
  return [key, source, section, paragraph].join("\n");
}
