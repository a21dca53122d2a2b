/** Items joined for a sentence: "NIST", "NIST and State", "NIST, State and USTR". */
export function listOf(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = items.at(-1);
  if (last === undefined) return "none";
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(", ")} ${conjunction} ${last}`;
}

/** The same text with its first letter as a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same text with its first letter small, for use within a sentence. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
