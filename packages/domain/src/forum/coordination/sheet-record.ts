import type { CountryCode, TableId } from "../../id.ts";
import { isBlank } from "../../internal/text.ts";
import { err, ok, type Result } from "../../result.ts";
import type { CalendarDate } from "../../time.ts";
import type { DecisionRule } from "../charter.ts";
import type { Contacts } from "../contacts.ts";
import type { MembershipSource } from "../membership.ts";
import {
  type CoordinationRefusal,
  type CoordinationRow,
  coordinationSheet,
  type ReportedVote,
  type VoteItem,
} from "./coordination-sheet.ts";

/** What a group prepares before votes of a body of wide membership. */
export interface SheetRecord {
  readonly table: TableId;
  readonly title: string;
  /** The day of the votes; absent while it is not set. */
  readonly votesOn: CalendarDate | null;
  /** Countries that coordinate. */
  readonly group: readonly CountryCode[];
  readonly items: readonly VoteItem[];
  /** Most conversations that each of the group may have for one item; null shares them out evenly. */
  readonly conversationsMaximum: number | null;
  readonly source: MembershipSource;
}

/** What a sheet is computed from beside itself. */
export interface SheetAround {
  /** Absent where the charter does not say how the body decides. */
  readonly rule: DecisionRule | null;
  /** Members of the body on the voting day; absent where they are not listed. */
  readonly voters: readonly CountryCode[] | null;
  /** Members before that day who are none on it. */
  readonly former: readonly CountryCode[];
  readonly reports: readonly ReportedVote[];
  readonly contacts: Pick<Contacts, "pairs">;
}

export interface SheetTitleMissing {
  readonly code: "sheet-title-missing";
}
/** A sheet on which nothing is to be voted, or nobody coordinates. */
export interface SheetEmpty {
  readonly code: "sheet-empty";
  readonly field: "items" | "group";
}
/** Nobody can say who has a vote: the members of the body are not listed. */
export interface VotersNotListed {
  readonly code: "voters-not-listed";
  readonly table: TableId;
}
export type SheetRefusal = SheetTitleMissing | SheetEmpty | VotersNotListed | CoordinationRefusal;

export interface GroupWithoutVote {
  readonly code: "group-without-vote";
  readonly country: CountryCode;
}
export interface VoterUnknown {
  readonly code: "voter-unknown";
  readonly country: CountryCode;
  readonly item: string;
}

/** The day whose members have a vote: that of the votes, and today while none is set. */
export function votingDay({ votesOn }: Pick<SheetRecord, "votesOn">, today: CalendarDate): CalendarDate {
  return votesOn ?? today;
}

/**
 * Where everybody stands on each item of the sheet, and who speaks to whom.
 *
 * Fails with `sheet-title-missing`, `sheet-empty`, `voters-not-listed`, and as `coordinationSheet` does.
 */
export function sheetRows(
  record: SheetRecord,
  around: SheetAround,
): Result<readonly CoordinationRow[], SheetRefusal> {
  const { table, title, group, items, conversationsMaximum } = record;
  if (isBlank(title)) return err({ code: "sheet-title-missing" });
  if (items.length === 0) return err({ code: "sheet-empty", field: "items" });
  if (group.length === 0) return err({ code: "sheet-empty", field: "group" });
  if (around.voters === null) return err({ code: "voters-not-listed", table });
  return coordinationSheet({ ...around, voters: around.voters, group, items, conversationsMaximum });
}

/**
 * The sheet itself when it can be written down so, whatever has been reported.
 *
 * Fails with `group-without-vote` when a country of the group is no voter, and as `sheetRows` does.
 */
export function checkSheet(
  record: SheetRecord,
  around: Omit<SheetAround, "reports">,
): Result<SheetRecord, SheetRefusal | GroupWithoutVote> {
  const rows = sheetRows(record, { ...around, reports: [] });
  if (!rows.ok) return rows;
  const voteless = record.group.find((country) => !around.voters?.includes(country));
  return voteless === undefined ? ok(record) : err({ code: "group-without-vote", country: voteless });
}

/**
 * The report itself when it can be put down now. What was reported of a country while it had a vote stays.
 *
 * Fails with `voter-unknown` when the country has no vote, and as `sheetRows` does.
 */
export function checkReport(
  record: SheetRecord,
  around: Omit<SheetAround, "reports">,
  report: ReportedVote,
): Result<ReportedVote, SheetRefusal | VoterUnknown> {
  const rows = sheetRows(record, { ...around, reports: [report] });
  if (!rows.ok) return rows;
  const { country, item } = report;
  return around.voters?.includes(country) ? ok(report) : err({ code: "voter-unknown", country, item });
}
