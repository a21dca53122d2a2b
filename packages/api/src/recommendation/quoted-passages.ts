import { passages as shippedPassages } from "@entente/data";
import type { Passage } from "@entente/domain";

const QUOTES: ReadonlyMap<string, string> = new Map(
  shippedPassages().map((passage) => [placeOf(passage), passage.quote]),
);

/** The passages with a few quoted words, where the shipped source gives them. */
export function quotedPassages(passages: readonly Passage[]) {
  return passages.map((passage) => ({ ...passage, quote: QUOTES.get(placeOf(passage)) ?? null }));
}

function placeOf({ source, section, paragraph }: Passage): string {
  return [source, section, paragraph].join("\n");
}
