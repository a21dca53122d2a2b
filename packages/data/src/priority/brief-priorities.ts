import type { Instant } from "@entente/domain";
import { checkedRows } from "../brief/assemble.ts";
import { briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import { assemblePriorities } from "./assemble.ts";
import { briefPriorityTexts } from "./files.ts";
import type { Priorities } from "./priorities.ts";

/**
 * The model with which the brief's technologies are ranked, their ratings, and illustrative weights of a few agencies.
 *
 * Every call reads and checks the shipped files and gives equal data. It is put on record at `recordedAt`, which must
 * not lie before the day of the latest rating; by default when the portfolio was put together.
 */
export function briefPriorities(recordedAt?: Instant): Priorities {
  const context = expectValue(checkedRows(briefTexts()));
  return expectValue(assemblePriorities(briefPriorityTexts(), context, recordedAt));
}
