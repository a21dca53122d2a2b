import type { Author } from "../author.ts";
import type { ClearanceRoundId, OfficeId } from "../id.ts";
import type { SeatedAuthor } from "../office.ts";
import type { CalendarDate, Instant } from "../time.ts";
import type {
  ClearanceAnswer,
  CommentSeverity,
  ElevationLevel,
  OfficeAsking,
  OfficeStanding,
  RoundStatus,
} from "./answer.ts";

export const CLEARANCE_SUBJECT_KINDS = [
  "recommendation",
  "update",
  "coalition-proposal",
  "report-text",
] as const;
export type ClearanceSubjectKind = (typeof CLEARANCE_SUBJECT_KINDS)[number];

/** The thing whose text is cleared, by its kind and its key or id. */
export interface ClearanceSubject {
  readonly kind: ClearanceSubjectKind;
  readonly key: string;
}

/** A text with its fingerprint: SHA-256 of its UTF-8 bytes, 64 lower-case hexadecimal digits, made by the caller. */
export interface FrozenText {
  readonly sha256: string;
  readonly content: string;
}

/** What happens when the suspense passes: those who were silent no longer hold the text, or they do. */
export const SUSPENSE_RULES = ["proceed", "hold"] as const;
export type SuspenseRule = (typeof SUSPENSE_RULES)[number];

interface FactBase {
  /** The moment of recording. Facts stand in the order in which they were appended, whatever a clock did. */
  readonly at: Instant;
  /** Absent when the register itself recorded it. */
  readonly by: Author | null;
}

/** The text is frozen and sent to the offices. */
export interface CalledFact extends FactBase {
  readonly kind: "called";
  readonly from: "draft";
  readonly round: ClearanceRoundId;
  readonly subject: ClearanceSubject;
  readonly text: FrozenText;
  readonly convener: OfficeId;
  readonly offices: readonly { readonly office: OfficeId; readonly asking: OfficeAsking }[];
  readonly suspense: CalendarDate;
  readonly atSuspense: SuspenseRule;
  /** The round before this one on the same subject. */
  readonly follows: ClearanceRoundId | null;
}

export interface OfficeAskedFact extends FactBase {
  readonly kind: "office-asked";
  readonly office: OfficeId;
  readonly from: OfficeAsking | "not-asked";
  readonly to: OfficeAsking;
}

/** A comment as given: numbered within its round from 1. */
export interface GivenComment {
  readonly number: number;
  readonly severity: CommentSeverity;
  readonly text: string;
}

export interface AnsweredFact extends FactBase {
  readonly kind: "answered";
  readonly by: SeatedAuthor;
  readonly office: OfficeId;
  readonly from: OfficeStanding;
  readonly to: ClearanceAnswer;
  readonly reason: string | null;
  readonly comments: readonly GivenComment[];
  /** The date by which the answer was owed. */
  readonly suspense: CalendarDate;
}

export interface NoAnswerFact extends FactBase {
  readonly kind: "no-answer";
  readonly office: OfficeId;
  readonly from: "not-answered";
  readonly to: "no-answer";
  readonly suspense: CalendarDate;
}

export interface WithdrawnFact extends FactBase {
  readonly kind: "non-concurrence-withdrawn";
  readonly by: SeatedAuthor;
  readonly office: OfficeId;
  readonly from: "non-concur";
  readonly to: "non-concurrence-withdrawn";
  /** The withdrawal in writing. */
  readonly statement: string;
}

export interface CommentResolvedFact extends FactBase {
  readonly kind: "comment-resolved";
  readonly comment: number;
  readonly from: "open";
  readonly to: "resolved";
  /** What was done about it. */
  readonly resolution: string;
}

export interface CommentReopenedFact extends FactBase {
  readonly kind: "comment-reopened";
  readonly comment: number;
  readonly from: "resolved";
  readonly to: "open";
  readonly reason: string;
}

export interface SuspenseMovedFact extends FactBase {
  readonly kind: "suspense-moved";
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly reason: string;
}

export interface ElevatedFact extends FactBase {
  readonly kind: "elevated";
  readonly from: ElevationLevel | null;
  readonly to: ElevationLevel;
  readonly reason: string;
  /** The offices whose matters go up. */
  readonly over: readonly OfficeId[];
}

/** A level decided that what this office holds against the text does not stop it. The office's answer stands as given. */
export interface SettledFact extends FactBase {
  readonly kind: "settled";
  readonly office: OfficeId;
  readonly from: OfficeStanding;
  readonly level: ElevationLevel;
  readonly decision: string;
  /** Who decided, as that level signs. */
  readonly official: string;
}

/** The sides as they stood when the memo was made; offices in the order in which they were asked. */
export interface SplitMemo {
  readonly supports: readonly OfficeId[];
  readonly opposes: readonly { readonly office: OfficeId; readonly reason: string }[];
  readonly withdrew: readonly OfficeId[];
  readonly noEquity: readonly OfficeId[];
  readonly notAnswered: readonly OfficeId[];
  /** Open critical comments, whoever made them. */
  readonly criticalComments: readonly number[];
}

export interface SplitMemoFact extends FactBase {
  readonly kind: "split-memo";
  readonly from: RoundStatus;
  readonly memo: SplitMemo;
}

/** The same words with other line breaks or spaces: the clearance goes on, bound to the new fingerprint. */
export interface TextReflowedFact extends FactBase {
  readonly kind: "text-reflowed";
  /** The fingerprint before. */
  readonly from: string;
  readonly text: FrozenText;
}

export interface ClearedFact extends FactBase {
  readonly kind: "cleared";
  readonly from: RoundStatus;
}

/** The words changed: nobody has concurred in what the text now says. */
export interface LapsedFact extends FactBase {
  readonly kind: "lapsed";
  readonly from: RoundStatus;
  readonly text: FrozenText;
}

export interface RecalledFact extends FactBase {
  readonly kind: "recalled";
  readonly from: RoundStatus;
  readonly reason: string;
}

/** One appended statement about a round; never altered afterwards. `from` is what stood before it. */
export type ClearanceFact =
  | CalledFact
  | OfficeAskedFact
  | AnsweredFact
  | NoAnswerFact
  | WithdrawnFact
  | CommentResolvedFact
  | CommentReopenedFact
  | SuspenseMovedFact
  | ElevatedFact
  | SettledFact
  | SplitMemoFact
  | TextReflowedFact
  | ClearedFact
  | LapsedFact
  | RecalledFact;
export type ClearanceFactKind = ClearanceFact["kind"];
