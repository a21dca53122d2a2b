import { type SharedScale, sharedScales } from "./shared-scale.ts";
import type { StanceTable } from "./stance-entry.ts";

/** On a single issue nobody's habit of answering shows, so nothing can be set against chance. */
const ISSUES_MINIMUM = 2;

/** The shared scales on which agreement can be set against chance, the one with the most weight first. */
export function chanceScales<H extends string, I extends string>(
  table: StanceTable<H, I>,
): readonly SharedScale<I>[] {
  return sharedScales(table).filter(({ issues }) => issues.length >= ISSUES_MINIMUM);
}
