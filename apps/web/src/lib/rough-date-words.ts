import type { RoughDate } from "@entente/domain";
import { formatDate, formatMonth } from "./dates.ts";

/** A date as exactly as it is known, such as "4 May 2026", "May 2026" or "2026". */
export function roughDateWords({ on, precision }: RoughDate): string {
  if (precision === "day") return formatDate(on);
  return precision === "month" ? formatMonth(on) : String(Number(on.slice(0, 4)));
}
