/** What a spreadsheet may take for the start of a formula: also behind blanks or quotation marks, and in full width. */
const FORMULA = /^[\s\p{Z}\p{Cc}\p{Cf}"'`]*[=+\-@\u2212\uFE62\uFE63\uFF0B\uFF0D\uFF1D\uFF20]/u;
const LEADING_CONTROL = /^[\t\r\n\0]/u;

/** Makes a text safe for spreadsheets: one that could start a formula gets an apostrophe in front, nothing else changes. */
export function spreadsheetText(text: string): string {
  return FORMULA.test(text) || LEADING_CONTROL.test(text) ? `'${text}` : text;
}
