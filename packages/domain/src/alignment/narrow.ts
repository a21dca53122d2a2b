import { err, ok, type Result } from "../result.ts";
import { tableOf } from "./entry-table.ts";
import type { IssueFamily } from "./issue.ts";
import { type IssueWeightsAllZero, issuesOfFamily } from "./issue-set.ts";
import type { StanceTable } from "./stance-entry.ts";
import type { HolderRepeated, HolderUnknown } from "./stance-table.ts";

/**
 * The table of some of its holders, in the order named: a group, a forum, or the two of a pair.
 *
 * Fails with `holder-unknown` when the table has no such holder, and `holder-repeated` when one is named twice.
 */
export function tableOfHolders<H extends string, I extends string>(
  { issues, entries, holders: known }: StanceTable<H, I>,
  holders: readonly H[],
): Result<StanceTable<H, I>, HolderUnknown<H> | HolderRepeated<H>> {
  for (const [index, holder] of holders.entries()) {
    if (!known.includes(holder)) return err({ code: "holder-unknown", holder, known });
    if (holders.indexOf(holder) !== index) return err({ code: "holder-repeated", holder });
  }
  return ok(tableOf(holders, issues, entries));
}

/**
 * The table of the issues of one family, such as the standards axis; their weights share the whole.
 *
 * Fails with `issue-weights-all-zero` when no issue of the family has any.
 */
export function tableOfFamily<H extends string, I extends string>(
  table: StanceTable<H, I>,
  family: IssueFamily,
): Result<StanceTable<H, I>, IssueWeightsAllZero> {
  const narrowed = issuesOfFamily(table.issues, family);
  return narrowed.ok ? ok(tableOf(table.holders, narrowed.value, table.entries)) : narrowed;
}
