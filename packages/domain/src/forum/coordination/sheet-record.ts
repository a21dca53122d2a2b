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
  /** Members of the body; absent where they are not listed. */
  readonly voters: readonly CountryCode[] | null;
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

/** The sheet itself when it could be used so, whatever has been reported; fails as `sheetRows` does. */
export function checkSheet(
  record: SheetRecord,
  around: Omit<SheetAround, "reports">,
): Result<SheetRecord, SheetRefusal> {
  const rows = sheetRows(record, { ...around, reports: [] });
  return rows.ok ? ok(record) : rows;
}
