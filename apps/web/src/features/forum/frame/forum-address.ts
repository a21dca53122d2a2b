export const FORUMS_PATH = "/forums";
export const CHECK_PATH = "/forums/check";
export const SHEETS_PATH = "/forums/sheets";

/** The page of a forum, or of a working group of it. */
export function tableHref(table: string): string {
  return `/forums/table/${table}`;
}

/** The page on which something about a table is put down. */
export function changeHref(table: string, act: TableAct): string {
  return `/forums/change/${table}?act=${act}`;
}

export function meetingHref(meeting: string): string {
  return `/forums/meetings/${meeting}`;
}

export function sheetHref(sheet: string): string {
  return `/forums/sheets/${sheet}`;
}

/** What can be put down about a table. */
export const TABLE_ACTS = ["joining", "leaving", "meeting", "charter", "withdrawal"] as const;
export type TableAct = (typeof TABLE_ACTS)[number];

/** The table that an address names: its forum, and the working group after a stroke. */
export function tableOfAddress(parts: readonly string[]): string {
  return parts.map(decodeURIComponent).join("/");
}
