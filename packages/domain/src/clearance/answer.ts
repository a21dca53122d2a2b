/** What an office may answer. No equity: the text does not touch its business. */
export const CLEARANCE_ANSWERS = ["concur", "concur-with-comment", "non-concur", "no-equity"] as const;
export type ClearanceAnswer = (typeof CLEARANCE_ANSWERS)[number];

/**
 * How an office stands to the text. `not-answered` while its answer is owed, `no-answer` once it was recorded that none
 * came by the suspense.
 */
export const OFFICE_STANDINGS = [
  "not-answered",
  ...CLEARANCE_ANSWERS,
  "no-answer",
  "non-concurrence-withdrawn",
] as const;
export type OfficeStanding = (typeof OFFICE_STANDINGS)[number];

/** `required`: the text is not cleared without it. `informed`: gets the text, answers nothing. */
export const OFFICE_ASKINGS = ["required", "informed"] as const;
export type OfficeAsking = (typeof OFFICE_ASKINGS)[number];

/** From the gravest: a critical comment holds the text, a substantive or administrative one does not. */
export const COMMENT_SEVERITIES = ["critical", "substantive", "administrative"] as const;
export type CommentSeverity = (typeof COMMENT_SEVERITIES)[number];

/** `superseded`: its office gave another answer or withdrew its non-concurrence. `settled`: decided a level up. */
export const COMMENT_STATES = ["open", "resolved", "superseded", "settled"] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** The ladder, from the lowest rung. */
export const ELEVATION_LEVELS = [
  "working-group",
  "interagency-policy-committee",
  "deputies",
  "principals",
] as const;
export type ElevationLevel = (typeof ELEVATION_LEVELS)[number];

/** Where a text stands. `draft`: no office was asked yet. `recalled`: the convener took it back. */
export const CLEARANCE_STATUSES = [
  "draft",
  "in-coordination",
  "elevated",
  "split-memo",
  "cleared",
  "lapsed",
  "recalled",
] as const;
export type ClearanceStatus = (typeof CLEARANCE_STATUSES)[number];
export type RoundStatus = Exclude<ClearanceStatus, "draft">;

/** Where offices fall when the sides are counted. `withdrew`: neither supports nor opposes any more. */
export const CLEARANCE_SIDES = ["supports", "opposes", "withdrew", "no-equity", "not-answered"] as const;
export type ClearanceSide = (typeof CLEARANCE_SIDES)[number];

const SIDE_OF_STANDING = {
  "not-answered": "not-answered",
  concur: "supports",
  "concur-with-comment": "supports",
  "non-concur": "opposes",
  "no-equity": "no-equity",
  "no-answer": "not-answered",
  "non-concurrence-withdrawn": "withdrew",
} as const satisfies Record<OfficeStanding, ClearanceSide>;

export function sideOf(standing: OfficeStanding): ClearanceSide {
  return SIDE_OF_STANDING[standing];
}

/**
 * What an office may answer from here. A non-concurrence is not answered over: it is withdrawn in writing first. More
 * comments may follow comments.
 */
export function nextClearanceAnswers(from: OfficeStanding): readonly ClearanceAnswer[] {
  if (from === "non-concur") return [];
  return CLEARANCE_ANSWERS.filter((answer) => answer !== from || answer === "concur-with-comment");
}

/** Whether the office goes back on an answer that it gave, which needs a reason. */
export function isChangedAnswer(from: OfficeStanding, to: ClearanceAnswer): boolean {
  return from !== to && (CLEARANCE_ANSWERS as readonly OfficeStanding[]).includes(from);
}

/** The next rung; from none, the lowest; absent at the top. */
export function levelAbove(level: ElevationLevel | null): ElevationLevel | null {
  const rung = level === null ? -1 : ELEVATION_LEVELS.indexOf(level);
  return ELEVATION_LEVELS[rung + 1] ?? null;
}
