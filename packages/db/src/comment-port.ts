import type {
  AgencyId,
  Comment,
  CommentCorrected,
  CommentEntry,
  CommentId,
  CommentSubject,
  CommentSubjectKind,
  CommentWithdrawn,
  CommentWritten,
  CountryCode,
  Designation,
  Employment,
  PersonId,
  Result,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { SequenceMoved } from "./priority-port.ts";

/** A record as far as speaking about it depends on it. */
export interface SpokenRecord {
  /** Of the record, or of the recommendations that it belongs to or speaks of; none where it carries none. */
  readonly designations: readonly Designation[];
  /** Agencies with a share in it, the lead first. */
  readonly shares: readonly AgencyId[];
}

/** One entry of a comment's history. */
export interface StoredCommentEntry {
  readonly sequence: number;
  readonly entry: CommentEntry;
  readonly personName: string;
  readonly seatTitle: string | null;
}

export interface StoredComment {
  readonly comment: Comment;
  /** All its entries, oldest first. */
  readonly entries: readonly StoredCommentEntry[];
}

/** How much was said about a record, as far as the asker may read it. */
export interface CommentsStanding {
  readonly total: number;
  /** Number of entries of all of them; each comment, correction and withdrawal is one more. */
  readonly version: number;
}

/** How many comments on a record the asker may read. */
export interface CommentCount {
  /** How the record's address names it. */
  readonly key: string;
  readonly total: number;
}

/** Somebody who can be told of a comment. */
export interface NameablePerson {
  readonly person: PersonId;
  readonly name: string;
  readonly agency: AgencyId;
  /** Whose official they are; absent at home. */
  readonly country: CountryCode | null;
  readonly employment: Employment | null;
}
export interface NameableAgency {
  readonly agency: AgencyId;
  readonly name: string;
  /** Whose agency it is: that of its officials; absent at home. */
  readonly country: CountryCode | null;
}

/** Whether a person may read a comment, as its readers were decided. */
export type MayRead = (person: NameablePerson) => boolean;

export interface CommentRepository {
  /** Absent when there is no such record, or when the asker may not read it. */
  findRecord(subject: CommentSubject): Promise<SpokenRecord | null>;
  find(comment: CommentId): Promise<StoredComment | null>;
  /** The last comments on the record that the asker may read, oldest first, at most `limit`, and how many there are. */
  list(
    subject: CommentSubject,
    limit: number,
  ): Promise<CommentsStanding & { readonly rows: readonly StoredComment[] }>;
  /** By key, for the records of the kind on which the asker may read any. */
  counts(kind: CommentSubjectKind): Promise<readonly CommentCount[]>;
  /** Everybody who may enter and holds a seat, by name. */
  people(): Promise<readonly NameablePerson[]>;
  /** Agencies that are at work, by id. */
  agencies(): Promise<readonly NameableAgency[]>;

  /** Keeps the comment with its audit row, and news for those whom it names and who may read it. */
  appendWritten(written: CommentWritten, mayRead: MayRead, signature: Signature): Promise<void>;
  /** Appends what became of the comment as it was read, or nothing when somebody appended first. Returns the sequence. */
  append(
    stored: StoredComment,
    entry: CommentCorrected | CommentWithdrawn,
    mayRead: MayRead,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}
