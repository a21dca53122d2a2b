import type {
  CoordinationSheetId,
  MeetingId,
  MeetingRecord,
  ReportedVote,
  RollEntry,
  SheetRecord,
  TableId,
  TableSetup,
} from "@entente/domain";
import { meetingVersions, rollEntries, sheetVersions, tableSetups, voteReports } from "../schema/index.ts";
import { type HistoryPlace, historyPlace } from "./history.ts";

/** Where each history of forums is kept, and the beginning of the names of its audit chains. */
export const SETUPS: HistoryPlace<TableId, TableSetup> = historyPlace(tableSetups, "table_setups", "charter");
export const ROLLS: HistoryPlace<TableId, RollEntry> = historyPlace(rollEntries, "roll_entries", "roll");
export const MEETINGS: HistoryPlace<MeetingId, MeetingRecord> = historyPlace(
  meetingVersions,
  "meeting_versions",
  "meeting",
);
export const SHEETS: HistoryPlace<CoordinationSheetId, SheetRecord> = historyPlace(
  sheetVersions,
  "sheet_versions",
  "sheet",
);
export const VOTES: HistoryPlace<CoordinationSheetId, ReportedVote> = historyPlace(
  voteReports,
  "vote_reports",
  "votes",
);
