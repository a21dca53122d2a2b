import { parseRecommendationKey, type RecommendationKey } from "../id.ts";
import { followingKey } from "../internal/numbered-key.ts";

/** The key that follows all of these with this beginning, such as COALITION-3 after COALITION-2; a freed number is not used again. */
export function nextKey(prefix: string, taken: readonly RecommendationKey[]): RecommendationKey {
  const key = parseRecommendationKey(followingKey(prefix, taken));
  if (!key.ok) throw new Error(`${key.error.value} is no key: ${key.error.expected}`);
  return key.value;
}
