import type {
  CoordinationSheetId,
  CountryCode,
  Forum,
  MeetingId,
  MeetingRecord,
  ReportedVote,
  Result,
  RollEntry,
  SheetRecord,
  TableId,
  TableSetup,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Authorship, SequenceMoved } from "./priority-port.ts";

/** One entry of a history: what it is about, its place there from 1, what it says, and why it was put down. */
export interface HistoryEntry<Subject extends string, Content> extends Authorship {
  readonly subject: Subject;
  readonly sequence: number;
  readonly content: Content;
  readonly reason: string;
}
export type StoredSetup = HistoryEntry<TableId, TableSetup>;
export type StoredRollEntry = HistoryEntry<TableId, RollEntry>;
export type StoredMeeting = HistoryEntry<MeetingId, MeetingRecord>;
export type StoredSheet = HistoryEntry<CoordinationSheetId, SheetRecord>;
export type StoredVote = HistoryEntry<CoordinationSheetId, ReportedVote>;

/** A history that only grows. */
export interface History<Subject extends string, Content> {
  /** The last entry of every subject, in the order of their names. */
  present(): Promise<readonly HistoryEntry<Subject, Content>[]>;
  /** The last entry of one; absent when there is none. */
  find(subject: Subject): Promise<HistoryEntry<Subject, Content> | null>;
  /** All entries of one, or of every subject, in the order in which they were put down. */
  entries(subject: Subject | null): Promise<readonly HistoryEntry<Subject, Content>[]>;
  /** Puts down the next entry with its audit row. `expected` is the last sequence seen, 0 for none. */
  append(
    subject: Subject,
    expected: number,
    content: Content,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}

/** A table that opens with members of its own; one without joins with those of its forum. */
export interface NewTable {
  readonly id: TableId;
  readonly setup: TableSetup;
  readonly members: readonly RollEntry[];
  /** The forum itself where it is new too. */
  readonly forum: Forum | null;
}

/** There is a table of this name already. */
export interface TableIdTaken {
  readonly code: "table-id-taken";
  readonly table: TableId;
}

/** Forums and working groups: how they are set up, who sits there, when they meet, and how votes are prepared. */
export interface ForumRepository {
  readonly setups: History<TableId, TableSetup>;
  readonly rolls: History<TableId, RollEntry>;
  readonly meetings: History<MeetingId, MeetingRecord>;
  readonly sheets: History<CoordinationSheetId, SheetRecord>;
  readonly votes: History<CoordinationSheetId, ReportedVote>;
  /** Founds a table: its forum where that is new, its charter and its members, all or nothing. */
  found(table: NewTable, reason: string, signature: Signature): Promise<Result<void, TableIdTaken>>;
}

/** What a register's forums open with. Each list is in the order in which its histories are to begin. */
export interface OpeningForums {
  /** Countries that are named and may not be there yet. */
  readonly countries: readonly { readonly code: CountryCode; readonly name: string }[];
  readonly setups: readonly { readonly subject: TableId; readonly content: TableSetup }[];
  readonly rolls: readonly { readonly subject: TableId; readonly content: RollEntry }[];
  readonly meetings: readonly { readonly subject: MeetingId; readonly content: MeetingRecord }[];
  readonly sheets: readonly { readonly subject: CoordinationSheetId; readonly content: SheetRecord }[];
  readonly votes: readonly { readonly subject: CoordinationSheetId; readonly content: ReportedVote }[];
}
