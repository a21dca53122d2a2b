import type { RecommendationKey } from "@entente/domain";

/** Name of the hidden fields that carry what the person saw. */
export const SEEN_FIELD = "seen";

/** A recommendation and the version that the person saw, as one hidden field: `CHIP-1@3`. */
export function seenText(key: string, version: number): string {
  return `${key}@${version}`;
}

/** What the hidden fields say, in the contract's shape; it checks what they hold. */
export function seenIn(
  data: FormData,
): readonly { readonly recommendation: string; readonly version: number }[] {
  return data.getAll(SEEN_FIELD).map((text) => {
    const [recommendation = "", version = ""] = typeof text === "string" ? text.split("@") : [];
    return { recommendation, version: Number(version) };
  });
}

/** The hidden fields with one record's version replaced, after a colleague saved first. */
export function withVersion(
  seen: readonly string[],
  recommendation: RecommendationKey,
  version: number,
): readonly string[] {
  return seen.map((text) =>
    text.startsWith(`${recommendation}@`) ? seenText(recommendation, version) : text,
  );
}
