import { SHEETS_PATH, sheetHref } from "../../frame/forum-address.ts";

/** What can be put down about a sheet. */
export const SHEET_ACTS = ["revise", "report"] as const;
export type SheetAct = (typeof SHEET_ACTS)[number];

export const SHEET_ACT_TITLES: Readonly<Record<SheetAct, string>> = {
  revise: "Revise the sheet",
  report: "Report how a country means to vote",
};

export function sheetActHref(sheet: string, act: SheetAct): string {
  return `${sheetHref(sheet)}/${act}`;
}

/** The page on which a sheet is begun; for a body when one is named. */
export function draftHref(table: string | null): string {
  return `${SHEETS_PATH}/new${table === null ? "" : `?table=${encodeURIComponent(table)}`}`;
}
