import type {
  CalendarDate,
  Commitment,
  CommitmentChange,
  CommitmentEntry,
  CommitmentKey,
  CommitmentRecord,
  CountryCode,
  ForumId,
  ObligationState,
  ObligationSummary,
  OwedUnder,
  RecommendationKey,
  Result,
  TechnologyId,
  Word,
} from "@entente/domain";
import type { MatchCount, Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

/** Which commitments; an empty list leaves all. Country, state and dispute are looked for in the same obligation. */
export interface CommitmentFilters {
  readonly forums: readonly ForumId[];
  readonly countries: readonly CountryCode[];
  readonly technologies: readonly TechnologyId[];
  readonly states: readonly ObligationState[];
  /** Whose word the states are by. */
  readonly word: Word;
  readonly isDisputed: boolean;
  readonly recommendation: RecommendationKey | null;
}

export interface CommitmentQuery extends CommitmentFilters {
  readonly cursor: string | null;
  readonly limit: number;
}

export interface StoredCommitment {
  readonly record: CommitmentRecord;
  /** Last sequence of its history. */
  readonly version: number;
  /** The same as the asker reads it: without recommendations that they may not receive, and the links with those. */
  readonly shown: { readonly record: CommitmentRecord; readonly version: number };
}

export interface CommitmentPage {
  /** Newest first, then by key. */
  readonly rows: readonly StoredCommitment[];
  readonly total: MatchCount;
  /** Opaque; absent on the last page. */
  readonly nextCursor: string | null;
}

/** How many commitments of those that match have each value; one that is owed by two countries counts for both. */
export interface CommitmentFacets {
  readonly forums: readonly { readonly value: ForumId; readonly count: number }[];
  readonly countries: readonly { readonly value: CountryCode; readonly count: number }[];
  readonly states: readonly { readonly value: ObligationState; readonly count: number }[];
  readonly disputed: number;
}

/** One entry of a commitment's history as the asker reads it, counted from 1 without those that are not theirs to know. */
export interface StoredCommitmentEntry extends Authorship {
  readonly sequence: number;
  readonly entry: CommitmentEntry;
}

/** What rates and times are counted from, without what depends on the day. */
export type StoredObligation = ObligationSummary & OwedUnder;

export interface CommitmentRepository {
  find(key: CommitmentKey): Promise<StoredCommitment | null>;
  /** All that ever happened to it, as the asker reads it, newest first. */
  history(key: CommitmentKey): Promise<readonly StoredCommitmentEntry[]>;
  /** Throws `CursorInvalid` when the cursor was not given out for this query. States are those of the day. */
  list(query: CommitmentQuery, today: CalendarDate): Promise<CommitmentPage>;
  facets(filters: CommitmentFilters, today: CalendarDate): Promise<CommitmentFacets>;
  /** Every obligation that matches, by commitment and place; states and disputes do not narrow them. */
  obligations(
    filters: Omit<CommitmentFilters, "states" | "word" | "isDisputed">,
  ): Promise<readonly StoredObligation[]>;
  /** Keys that begin so and a hyphen, in no order. */
  keysOf(prefix: string): Promise<readonly CommitmentKey[]>;

  /** Writes down a commitment as the first entry of its history; fails when its key is taken. */
  make(commitment: Commitment, signature: Signature): Promise<Result<number, SequenceMoved>>;
  /** Appends what happened to it, or nothing when somebody appended first. Returns the new version. */
  append(
    stored: StoredCommitment,
    change: CommitmentChange,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}
