import type {
  AnswerRefusal,
  AskRefusal,
  CallRefusal,
  ElevationRefusal,
  MoveSuspenseRefusal,
  NoAnswerRefusal,
  RecallRefusal,
  ReopenCommentRefusal,
  ResolveCommentRefusal,
  SettlementRefusal,
  SplitMemoRefusal,
  TextChangeRefusal,
  WithdrawalRefusal,
} from "@entente/domain";

/** Why something cannot be done with a text in clearance. */
export type ClearanceRefusal =
  | CallRefusal
  | AskRefusal
  | AnswerRefusal
  | WithdrawalRefusal
  | ResolveCommentRefusal
  | ReopenCommentRefusal
  | MoveSuspenseRefusal
  | NoAnswerRefusal
  | ElevationRefusal
  | SettlementRefusal
  | SplitMemoRefusal
  | TextChangeRefusal
  | RecallRefusal;

/** What taskings are refused with too: whatever is asked of an office. */
type CodeOfOffices =
  | "signatory-not-of-office"
  | "seat-missing"
  | "writing-missing"
  | "office-repeated"
  | "office-not-asked"
  | "suspense-in-past"
  | "suspense-not-later";
/** What nothing but a clearance is refused with. */
export type ClearanceRefusalCode = Exclude<ClearanceRefusal["code"], CodeOfOffices>;

export const CLEARANCE_REFUSAL_CODES = {
  "call-unusable": true,
  "text-too-long": true,
  "required-office-missing": true,
  "convener-asked": true,
  "suspense-not-passed": true,
  "round-running": true,
  "round-ended": true,
  "text-already-cleared": true,
  "text-unchanged": true,
  "office-only-informed": true,
  "office-already-asked": true,
  "answer-not-allowed": true,
  "comment-missing": true,
  "comment-misplaced": true,
  "comment-unknown": true,
  "comment-not-in-state": true,
  "resolver-not-allowed": true,
  "non-concurrence-missing": true,
  "elevation-not-allowed": true,
  "nothing-to-elevate": true,
  "not-elevated": true,
  "nothing-to-settle": true,
  "level-not-top": true,
  "nobody-opposes": true,
} as const satisfies Record<ClearanceRefusalCode, true>;
