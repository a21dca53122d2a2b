import type { ListRow } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";

type Dated = Pick<ListRow, "key" | "currentDue" | "nextMilestoneDue">;

/** The earlier of a recommendation's due date and that of its next milestone; absent when neither is set. */
export function nextDateOf({ currentDue, nextMilestoneDue }: Omit<Dated, "key">): CalendarDate | null {
  if (currentDue === null || nextMilestoneDue === null) return currentDue ?? nextMilestoneDue;
  return currentDue < nextMilestoneDue ? currentDue : nextMilestoneDue;
}

/** The same rows, earliest date first; rows without one follow in the order in which they came. */
export function byNextDate<Row extends Dated>(rows: readonly Row[]): readonly Row[] {
  const place = (row: Row) => nextDateOf(row) ?? "9999-12-31";
  return rows.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) < place(b) ? -1 : 1));
}
