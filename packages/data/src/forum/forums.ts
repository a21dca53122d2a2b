import type {
  CoordinationSheetId,
  CountryCode,
  Instant,
  MeetingId,
  MeetingRecord,
  ReportedVote,
  RollEntry,
  SheetRecord,
  TableId,
  TableSetup,
} from "@entente/domain";

/** One entry of a history, with what the history is about. */
export interface Opening<Subject extends string, Content> {
  readonly subject: Subject;
  readonly content: Content;
}

/** What a register of forums opens with. Every list is in the order in which its histories are to begin. */
export interface Forums {
  /** Countries that are named here, by code. */
  readonly countries: readonly { readonly code: CountryCode; readonly name: string }[];
  readonly setups: readonly Opening<TableId, TableSetup>[];
  readonly rolls: readonly Opening<TableId, RollEntry>[];
  readonly meetings: readonly Opening<MeetingId, MeetingRecord>[];
  readonly sheets: readonly Opening<CoordinationSheetId, SheetRecord>[];
  readonly votes: readonly Opening<CoordinationSheetId, ReportedVote>[];
  /** The moment at which it was put on record; no source is younger. */
  readonly recordedAt: Instant;
}
