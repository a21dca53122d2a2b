/**
 * Status is five facts, each with its own clock and author. They are never folded into one.
 * The present value of each is the last of its history (see `statusAfter`).
 */
export const STATUS_FACTS = ["position", "resolution", "implementation", "verification", "closure"] as const;
export type StatusFactKind = (typeof STATUS_FACTS)[number];

/** What an addressed agency answers to a recommendation. */
export const POSITIONS = ["not-given", "concur", "partially-concur", "non-concur"] as const;
export type Position = (typeof POSITIONS)[number];

/** Whether an action, an official and a date have been agreed. */
export const RESOLUTIONS = ["unresolved", "resolved"] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** What an assigned agency claims of its share. */
export const IMPLEMENTATIONS = [
  "not-started",
  "planned",
  "in-progress",
  "partially-implemented",
  "implemented",
  "declined",
] as const;
export type Implementation = (typeof IMPLEMENTATIONS)[number];

/** What a verifier who is not an owner finds. */
export const VERIFICATIONS = [
  "not-assessed",
  "evidence-submitted",
  "addressed",
  "partially-addressed",
  "not-addressed",
  "no-evidence",
  "disputed",
] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** The findings that a verifier may give; the other verifications follow from what agencies do. */
export const VERDICTS = ["addressed", "partially-addressed", "not-addressed", "no-evidence"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether the record is still followed, and if not, how it ended. */
export const CLOSURES = [
  "open",
  "closed-implemented",
  "closed-not-implemented",
  "closed-superseded",
] as const;
export type Closure = (typeof CLOSURES)[number];

/** The ways to end a record. */
export type Ending = Exclude<Closure, "open">;

/** True while work on a share may still be owed: neither implemented nor declined. */
export function isShareOpen(implementation: Implementation): boolean {
  return implementation !== "implemented" && implementation !== "declined";
}

/** True when the value claims a result and therefore needs evidence. */
export function isClaim(implementation: Implementation): boolean {
  return implementation === "partially-implemented" || implementation === "implemented";
}
