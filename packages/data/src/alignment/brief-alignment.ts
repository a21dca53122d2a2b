import type { Instant } from "@entente/domain";
import { checkedRows } from "../brief/assemble.ts";
import { briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import type { Alignment } from "./alignment.ts";
import { assembleAlignment } from "./assemble.ts";
import { briefAlignmentTexts } from "./files.ts";

/**
 * The issues on which the brief's countries are compared, their stances, and what its recommendations would change.
 *
 * Every call reads and checks the shipped files and gives equal data. It is put on record at `recordedAt`, which must
 * not lie before the day of the latest stance or source; by default when the portfolio was put together.
 */
export function briefAlignment(recordedAt?: Instant): Alignment {
  const context = expectValue(checkedRows(briefTexts()));
  return expectValue(assembleAlignment(briefAlignmentTexts(), context, recordedAt));
}
