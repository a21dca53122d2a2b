import type { Instant } from "@entente/domain";

/** How long a key is kept, in hours: long enough for a tool that tries again the next morning. */
export const IDEMPOTENCY_HOURS = 24;

/** A change that was sent with a key of the sender's choice, so that it is made once however often it is sent. */
export interface Submission {
  readonly key: string;
  /** SHA-256 of the canonical input: the same key with another input is another change. */
  readonly inputHash: string;
  /** UUID of this one call. */
  readonly attempt: string;
}

/** A change that was made under a key within the last day. */
export interface EarlierSubmission extends Omit<Submission, "key"> {
  readonly at: Instant;
  /** What was answered; absent while it is on its way, after a crash in between, and where it is shown once. */
  readonly answer: { readonly answer: unknown } | null;
}

export interface IdempotencyRepository {
  /** What the person who asks changed under this key. */
  find(procedure: string, key: string, now: Instant): Promise<EarlierSubmission | null>;
  /** Keeps the answer to the change that this call made; does nothing when it made none. */
  keepAnswer(procedure: string, submission: Submission, answer: unknown): Promise<void>;
  /** Forgets keys older than a day, and says how many. */
  forget(now: Instant): Promise<number>;
}
