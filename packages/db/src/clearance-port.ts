import type {
  AgencyId,
  CalendarDate,
  CalledFact,
  ClearanceFact,
  ClearanceRound,
  ClearanceRoundId,
  ClearanceSubject,
  ElevationLevel,
  FrozenText,
  Instant,
  OfficeId,
  PersonId,
  RecommendationKey,
  Result,
  RoundStatus,
  SuspenseRule,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

/** One wording of what is cleared. */
export interface StoredText extends Authorship {
  readonly subject: ClearanceSubject;
  /** From 1. */
  readonly version: number;
  readonly title: string;
  /** The recommendation that the text belongs to or speaks of; absent when it speaks of none. */
  readonly about: RecommendationKey | null;
  /** The agency that may change the text and call its clearance. */
  readonly owner: AgencyId;
  readonly text: FrozenText;
  /** Why it was changed; absent for the first. */
  readonly reason: string | null;
}

export type NewText = Pick<StoredText, "subject" | "title" | "about" | "owner" | "text" | "reason">;

export interface StoredRound {
  readonly round: ClearanceRound;
  readonly title: string;
  readonly about: RecommendationKey | null;
  /** The version of the text that the round binds. */
  readonly textVersion: number;
  /** How many facts it has. */
  readonly version: number;
  /** All its facts, oldest first. */
  readonly facts: readonly ClearanceFact[];
  /** Everybody who signed one of them, by name, whether or not they are still here. */
  readonly persons: readonly { readonly id: PersonId; readonly name: string }[];
  /** The round that was called on the same subject after this one. */
  readonly followedBy: ClearanceRoundId | null;
}

/** A round as a list shows it. */
export interface RoundLine {
  readonly id: ClearanceRoundId;
  readonly subject: ClearanceSubject;
  readonly title: string;
  readonly about: RecommendationKey | null;
  readonly convener: OfficeId;
  readonly calledAt: Instant;
  readonly suspense: CalendarDate;
  readonly atSuspense: SuspenseRule;
  readonly status: RoundStatus;
  readonly level: ElevationLevel | null;
  readonly required: readonly OfficeId[];
  /** Required offices that gave no answer and whose answer still counts. */
  readonly owing: readonly OfficeId[];
  /** Offices that non-concur and were not settled over. */
  readonly opposing: readonly OfficeId[];
  readonly openCritical: number;
  readonly version: number;
}

/** `to-answer`: an office of the agency owes an answer. `called`: the agency called it. */
export const ROUND_VIEWS = ["to-answer", "called", "all"] as const;
export type RoundView = (typeof ROUND_VIEWS)[number];

export interface RoundQuery {
  readonly view: RoundView;
  /** The agency that the views `to-answer` and `called` are about. */
  readonly agency: AgencyId;
  /** Only rounds on texts that belong to or speak of this recommendation. */
  readonly about: RecommendationKey | null;
  readonly cursor: string | null;
  readonly limit: number;
}

export interface RoundPage {
  /** `to-answer`: the nearest suspense first; otherwise the last called first. */
  readonly rows: readonly RoundLine[];
  readonly total: number;
  readonly nextCursor: string | null;
}

export interface RoundCounts {
  readonly toAnswer: number;
  /** Of these, past their suspense. */
  readonly toAnswerLate: number;
  readonly calledRunning: number;
  readonly running: number;
}

export interface ClearanceRepository {
  find(round: ClearanceRoundId): Promise<StoredRound | null>;
  /** The last round called on the subject. */
  findLatest(subject: ClearanceSubject): Promise<StoredRound | null>;
  /** The wording in force; absent until the first was put down. */
  findText(subject: ClearanceSubject): Promise<StoredText | null>;
  /** Throws `CursorInvalid` when the cursor was not given out for this query. */
  list(query: RoundQuery): Promise<RoundPage>;
  counts(agency: AgencyId, today: CalendarDate): Promise<RoundCounts>;
  /** Texts of the agency that were put down and never sent to anybody, newest first, at most `limit`. */
  drafts(agency: AgencyId, limit: number): Promise<readonly StoredText[]>;
  /** Rounds that run although their suspense has passed, with offices whose silence is not recorded yet; at most `limit`. */
  silentRounds(today: CalendarDate, limit: number): Promise<readonly ClearanceRoundId[]>;

  /**
   * Sends the text to the offices. `first` is the wording to put down when the subject has none yet; absent when the
   * one in force is sent. Fails when a round was called or the wording changed meanwhile.
   */
  appendCall(
    called: CalledFact,
    first: NewText | null,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  /** Appends facts to the round as it was read, all or none. */
  append(
    stored: StoredRound,
    facts: readonly ClearanceFact[],
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
  /**
   * Puts down the next wording; `expected` is the last version seen, 0 for none. What that does to the round that binds
   * the text is appended with it, or neither.
   */
  appendText(
    text: NewText,
    expected: number,
    bound: { readonly stored: StoredRound; readonly fact: ClearanceFact } | null,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}
