import { parseRecommendationKey, type RecommendationKey } from "../id.ts";

/** The key that follows all of these with this beginning, such as COALITION-3 after COALITION-2; a freed number is not used again. */
export function nextKey(prefix: string, taken: readonly RecommendationKey[]): RecommendationKey {
  const numbers = taken
    .filter((key) => key.slice(0, key.lastIndexOf("-")) === prefix)
    .map((key) => Number(key.slice(prefix.length + 1)));
  const key = parseRecommendationKey(`${prefix}-${Math.max(0, ...numbers) + 1}`);
  if (!key.ok) throw new Error(`${key.error.value} is no key: ${key.error.expected}`);
  return key.value;
}
