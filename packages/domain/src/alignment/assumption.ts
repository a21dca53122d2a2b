import type { StanceChange } from "./change.ts";
import { tableOf } from "./entry-table.ts";
import type { StanceTable } from "./stance-entry.ts";

/** The table with these checked changes in it, marked as assumed. */
export function withAssumed<H extends string, I extends string>(
  { holders, issues, entries }: StanceTable<H, I>,
  changes: readonly StanceChange<H, I>[],
): StanceTable<H, I> {
  const changed = new Map(entries);
  for (const { holder, issue, to } of changes) {
    changed.set(holder, new Map(changed.get(holder)).set(issue, { state: "assumed", value: to }));
  }
  return tableOf(holders, issues, changed);
}
