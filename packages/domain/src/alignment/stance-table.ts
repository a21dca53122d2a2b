import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { CalendarDate } from "../time.ts";
import { entriesOf, tableOf } from "./entry-table.ts";
import type { Issue, StanceValue } from "./issue.ts";
import type { IssueSet } from "./issue-set.ts";
import { placeOn } from "./place.ts";
import { latestStances, type Stance, stancesAsOf } from "./stance.ts";
import type { StanceEntry, StanceTable } from "./stance-entry.ts";
import type { StanceValueRefusal } from "./stance-value.ts";

export interface HolderRepeated<H extends string> {
  readonly code: "holder-repeated";
  readonly holder: H;
}
export interface HolderUnknown<H extends string> {
  readonly code: "holder-unknown";
  readonly holder: H;
  readonly known: readonly H[];
}
export interface IssueUnknown<I extends string> {
  readonly code: "issue-unknown";
  readonly issue: I;
  readonly known: readonly I[];
}
export interface StanceRepeated<H extends string, I extends string> {
  readonly code: "stance-repeated";
  readonly holder: H;
  readonly issue: I;
  readonly since: CalendarDate;
  readonly source: string;
}
export interface StanceSourceMissing<H extends string, I extends string> {
  readonly code: "stance-source-missing";
  readonly holder: H;
  readonly issue: I;
}
/** A value that its issue does not allow, and whose it is. */
export type StanceRefused<H extends string, I extends string> = StanceValueRefusal & {
  readonly holder: H;
  readonly issue: I;
};
export interface StanceRowsMisshapen {
  readonly code: "stance-rows-misshapen";
  readonly rows: readonly number[];
  readonly expected: { readonly rows: number; readonly entries: number };
}

export type StanceTableRefusal<H extends string, I extends string> =
  | HolderRepeated<H>
  | HolderUnknown<H>
  | IssueUnknown<I>
  | StanceRefused<H, I>
  | StanceSourceMissing<H, I>
  | StanceRepeated<H, I>;

/** Everything stated about a set of holders on a set of issues. */
export interface StatedStances<H extends string, I extends string> {
  readonly holders: readonly H[];
  readonly issues: IssueSet<I>;
  readonly stances: readonly Stance<H, I>[];
}

/**
 * The stances of these holders on a day, or the latest when no day is given. A holder without any stance stays in.
 *
 * Of each holder on each issue the latest statements count; where those of one day disagree, the entry is contested
 * and counts as not known. Statements of every day are checked.
 *
 * Fails with `holder-repeated`; with `holder-unknown` or `issue-unknown` when a stance names another;
 * with `stance-kind-mismatched`, `stance-option-unknown` or `stance-off-range` when the issue does not allow the value;
 * with `stance-source-missing` when its source has no title;
 * with `stance-repeated` when one place in a source says something twice of the same day.
 *
 * @example
 * ```ts
 * import { type CalendarDate, issueSet, parseCalendarDate, type Stance, stanceOf, stanceTable } from "@entente/domain";
 *
 * const issues = issueSet([
 *   { id: "privacy-law", name: "General privacy law", family: "data-governance", weight: 1, kind: "binary" },
 * ]);
 * const [dated, before] = ["2018-05-25", "2018-01-01"].map(parseCalendarDate);
 * if (issues.ok && dated?.ok && before?.ok) {
 *   const says = (title: string, value: boolean, since: CalendarDate): Stance<"EU", "privacy-law"> => ({
 *     holder: "EU",
 *     issue: "privacy-law",
 *     value,
 *     since,
 *     source: { title, locator: "table 1", dated: since, basis: "public-record", confidence: "high" },
 *   });
 *   const stances = [says("Survey", true, dated.value), says("Gazette", false, dated.value)];
 *   const stated = { holders: ["EU"], issues: issues.value, stances } as const;
 *   const [latest, earlier] = [stanceTable(stated), stanceTable(stated, before.value)];
 *   if (latest.ok) console.log(stanceOf(latest.value, "EU", "privacy-law").state); // → contested
 *   if (earlier.ok) console.log(stanceOf(earlier.value, "EU", "privacy-law").state); // → absent
 * }
 * ```
 */
export function stanceTable<H extends string, I extends string>(
  stated: StatedStances<H, I>,
  asOf: CalendarDate | null = null,
): Result<StanceTable<H, I>, StanceTableRefusal<H, I>> {
  const { holders, issues, stances } = stated;
  const holder = repeatedHolder(holders);
  if (holder !== null) return err({ code: "holder-repeated", holder });

  const seen = new Set<string>();
  for (const stance of stances) {
    const checked = checkStance(stance, holders, issues.issues);
    if (!checked.ok) return checked;
    const { title, locator } = stance.source;
    const identity = JSON.stringify([stance.holder, stance.issue, stance.since, title, locator]);
    if (seen.has(identity)) {
      const { issue, since } = stance;
      return err({ code: "stance-repeated", holder: stance.holder, issue, since, source: title });
    }
    seen.add(identity);
  }
  const inForce = asOf === null ? latestStances(stances) : stancesAsOf(stances, asOf);
  return ok(tableOf(holders, issues, entriesOf(inForce)));
}

/**
 * A table of values alone, a row for each holder and an entry for each issue; what is not known is null.
 *
 * Fails with `holder-repeated`; with `stance-rows-misshapen` unless there is a row for each holder with an entry for
 * each issue; with `stance-kind-mismatched`, `stance-option-unknown` or `stance-off-range` when an issue does not
 * allow a value.
 */
export function stanceTableOfValues<H extends string, I extends string>(
  holders: readonly H[],
  issues: IssueSet<I>,
  rows: readonly (readonly (StanceValue | null)[])[],
): Result<StanceTable<H, I>, HolderRepeated<H> | StanceRowsMisshapen | StanceRefused<H, I>> {
  const repeated = repeatedHolder(holders);
  if (repeated !== null) return err({ code: "holder-repeated", holder: repeated });
  const expected = { rows: holders.length, entries: issues.issues.length };
  if (rows.length !== expected.rows || rows.some((row) => row.length !== expected.entries)) {
    return err({ code: "stance-rows-misshapen", rows: rows.map((row) => row.length), expected });
  }
  const entries = new Map<H, Map<I, StanceEntry<H, I>>>();
  for (const [row, holder] of holders.entries()) {
    const ofHolder = new Map<I, StanceEntry<H, I>>();
    for (const [column, issue] of issues.issues.entries()) {
      const value = rows[row]?.[column] ?? null;
      if (value === null) continue;
      const place = placeOn(issue, value);
      if (!place.ok) return err({ ...place.error, holder, issue: issue.id });
      ofHolder.set(issue.id, { state: "known", value, stances: [] });
    }
    entries.set(holder, ofHolder);
  }
  return ok(tableOf(holders, issues, entries));
}

/** What is known of a holder on an issue; absent as well for a holder or an issue that the table does not have. */
export function stanceOf<H extends string, I extends string>(
  table: StanceTable<H, I>,
  holder: H,
  issue: I,
): StanceEntry<H, I> {
  return table.entries.get(holder)?.get(issue) ?? { state: "absent" };
}

function repeatedHolder<H extends string>(holders: readonly H[]): H | null {
  return holders.find((holder, index) => holders.indexOf(holder) !== index) ?? null;
}

/** Whether one stance can be put into a table of these holders and issues; fails as `stanceTable` does. */
export function checkStance<H extends string, I extends string>(
  { holder, issue: id, value, source }: Stance<H, I>,
  holders: readonly H[],
  issues: readonly Issue<I>[],
): Result<null, HolderUnknown<H> | IssueUnknown<I> | StanceRefused<H, I> | StanceSourceMissing<H, I>> {
  if (!holders.includes(holder)) return err({ code: "holder-unknown", holder, known: holders });
  const issue = issues.find((one) => one.id === id);
  if (issue === undefined) {
    return err({ code: "issue-unknown", issue: id, known: issues.map((one) => one.id) });
  }
  const place = placeOn(issue, value);
  if (!place.ok) return err({ ...place.error, holder, issue: id });
  if (isBlank(source.title)) return err({ code: "stance-source-missing", holder, issue: id });
  return ok(null);
}
