import type { recordMembershipInput } from "@entente/contract";
import type { CalendarDate, TableSource } from "@entente/domain";
import type { z } from "zod";

/** A source as somebody named it; it speaks for today unless they say otherwise. */
export function reportedSource(
  source: z.output<typeof recordMembershipInput>["source"],
  today: CalendarDate,
): TableSource {
  return { ...source, dated: source.dated ?? today, basis: "reported" };
}
