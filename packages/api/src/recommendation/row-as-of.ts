import type { ListRow } from "@entente/db";
import { type CalendarDate, formatBanner, healthAsOf } from "@entente/domain";

/** The row with its banner, and with the waiting times of its findings counted to today. */
export function rowAsOf<Row extends ListRow>(
  row: Row,
  today: CalendarDate,
): Row & { readonly banner: string } {
  const banner = formatBanner(row.designation.marking);
  return { ...row, banner, health: healthAsOf(row.health, row.issuedOn, today) };
}
