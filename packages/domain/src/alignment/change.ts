import { err, ok, type Result } from "../result.ts";
import { withAssumed } from "./assumption.ts";
import type { StanceValue } from "./issue.ts";
import { placeOn } from "./place.ts";
import type { StanceTable } from "./stance-entry.ts";
import type { HolderUnknown, IssueUnknown, StanceRefused } from "./stance-table.ts";

/** A stance that a holder would take. */
export interface StanceChange<H extends string, I extends string> {
  readonly holder: H;
  readonly issue: I;
  readonly to: StanceValue;
}

export interface ChangeRepeated<H extends string, I extends string> {
  readonly code: "change-repeated";
  readonly holder: H;
  readonly issue: I;
}
export type ChangeRefusal<H extends string, I extends string> =
  | HolderUnknown<H>
  | IssueUnknown<I>
  | StanceRefused<H, I>
  | ChangeRepeated<H, I>;

/**
 * The table as it would be after these changes; what they set is marked as assumed. The given table stays as it is.
 *
 * Fails with `holder-unknown` or `issue-unknown` when a change names another; with `stance-kind-mismatched`,
 * `stance-option-unknown` or `stance-off-range` when the issue does not allow its value; with `change-repeated` when
 * two changes set the same stance.
 */
export function tableAfter<H extends string, I extends string>(
  table: StanceTable<H, I>,
  changes: readonly StanceChange<H, I>[],
): Result<StanceTable<H, I>, ChangeRefusal<H, I>> {
  const { holders, issues } = table;
  const known = issues.issues.map(({ id }) => id);
  for (const [index, { holder, issue: id, to }] of changes.entries()) {
    if (!holders.includes(holder)) return err({ code: "holder-unknown", holder, known: holders });
    const issue = issues.issues.find((one) => one.id === id);
    if (issue === undefined) return err({ code: "issue-unknown", issue: id, known });
    const place = placeOn(issue, to);
    if (!place.ok) return err({ ...place.error, holder, issue: id });
    const isRepeated = changes.findIndex((one) => one.holder === holder && one.issue === id) !== index;
    if (isRepeated) return err({ code: "change-repeated", holder, issue: id });
  }
  return ok(withAssumed(table, changes));
}
