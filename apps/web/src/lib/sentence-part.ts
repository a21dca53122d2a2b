/** A piece of a sentence: text, or a figure that leads to the rows behind it. */
export type SentencePart = string | { readonly text: string; readonly href: string };

/** Pieces joined as a list: "A", "A and B", "A, B and C". */
export function listed(items: readonly SentencePart[]): readonly SentencePart[] {
  return items.flatMap((item, place) => {
    if (place === 0) return [item];
    return [place === items.length - 1 ? " and " : ", ", item];
  });
}

/** The sentence as plain text. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
