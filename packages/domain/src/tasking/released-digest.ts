import type { Digest } from "./digest.ts";

/**
 * What of a digest its person may still be told, once markings or the person have changed since it was made; absent when
 * nothing is left.
 */
export function releasedDigest(digest: Digest, mayKnow: (about: string | null) => boolean): Digest | null {
  const owed = digest.owed.filter((item) => mayKnow(item.owed.about));
  const news = digest.news.filter((item) => mayKnow(item.news.about));
  return owed.length + news.length === 0 ? null : { ...digest, owed, news };
}
