import { type CommitmentKey, parseCommitmentKey } from "../../id.ts";
import { followingKey } from "../../internal/numbered-key.ts";

/** Another commitment is known by this key. */
export interface CommitmentKeyTaken {
  readonly code: "commitment-key-taken";
  readonly commitment: CommitmentKey;
  /** The next one of the same beginning; absent where numbers run out. */
  readonly free: CommitmentKey | null;
}

/** What a key begins with, such as TTC3 of TTC3-1. */
export function keyPrefixOf(key: CommitmentKey): string {
  return key.slice(0, key.lastIndexOf("-"));
}

/** The refusal of a key that is taken, with one that is free. */
export function keyTaken(commitment: CommitmentKey, taken: readonly CommitmentKey[]): CommitmentKeyTaken {
  const free = parseCommitmentKey(followingKey(keyPrefixOf(commitment), [...taken, commitment]));
  return { code: "commitment-key-taken", commitment, free: free.ok ? free.value : null };
}
