import type { Instant } from "@entente/domain";
import { checkedRows } from "../brief/assemble.ts";
import { briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import { assembleCoalitions } from "./assemble.ts";
import type { Coalitions } from "./coalitions.ts";
import { briefCoalitionTexts } from "./files.ts";

/**
 * What coalitions on the brief's technologies must be able to do, and what is said of who can.
 *
 * Every call reads and checks the shipped files and gives equal data. It is put on record at `recordedAt`, which must
 * not lie before the day of the latest capability; by default when the portfolio was put together.
 */
export function briefCoalitions(recordedAt?: Instant): Coalitions {
  const context = expectValue(checkedRows(briefTexts()));
  return expectValue(assembleCoalitions(briefCoalitionTexts(), context, recordedAt));
}
