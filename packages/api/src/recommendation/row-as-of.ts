import type { ListRow } from "@entente/db";
import { type CalendarDate, healthAsOf } from "@entente/domain";

/** The row with the waiting times of its findings counted to today. */
export function rowAsOf<Row extends ListRow>(row: Row, today: CalendarDate): Row {
  return { ...row, health: healthAsOf(row.health, row.issuedOn, today) };
}
