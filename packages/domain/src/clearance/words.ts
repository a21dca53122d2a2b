/** Words, stretches of white space, and everything else sign by sign; joined again they are the text. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^]/gu) ?? [];
}

/** The words of a text: what is written in letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
