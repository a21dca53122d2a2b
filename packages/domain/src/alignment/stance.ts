import type { Basis } from "../source.ts";
import type { CalendarDate } from "../time.ts";
import type { StanceValue } from "./issue.ts";

/** How far the recorder would stand by the coding; shown, never computed with. */
export const STANCE_CONFIDENCES = ["low", "medium", "high"] as const;
export type StanceConfidence = (typeof STANCE_CONFIDENCES)[number];

/** Where a stance is read from. */
export interface StanceSource {
  readonly title: string;
  /** Section, table, page or address; where in the source the stance stands. */
  readonly locator: string;
  /** Day of the source itself. */
  readonly dated: CalendarDate;
  readonly basis: Basis;
  readonly confidence: StanceConfidence;
}

/** What one source says a holder, a country or an agency, answers on an issue. */
export interface Stance<H extends string, I extends string> {
  readonly holder: H;
  readonly issue: I;
  readonly value: StanceValue;
  /** First day on which the holder is known to hold it. */
  readonly since: CalendarDate;
  readonly source: StanceSource;
}

/**
 * The stances in force on a day: of each holder on each issue, what was said latest, up to and with that day.
 *
 * More than one comes back where several sources speak of the same first day; whether they agree is for
 * `stanceTable` to see. Kept in the order given.
 */
export function stancesAsOf<S extends Stance<string, string>>(
  stances: readonly S[],
  day: CalendarDate,
): readonly S[] {
  return latestStances(stances.filter(({ since }) => since <= day));
}

/** Of each holder on each issue, what was said latest. Kept in the order given. */
export function latestStances<S extends Stance<string, string>>(stances: readonly S[]): readonly S[] {
  const latest = new Map<string, Map<string, CalendarDate>>();
  for (const { holder, issue, since } of stances) {
    const ofHolder = latest.get(holder) ?? new Map<string, CalendarDate>();
    latest.set(holder, ofHolder);
    const known = ofHolder.get(issue);
    if (known === undefined || since > known) ofHolder.set(issue, since);
  }
  return stances.filter(({ holder, issue, since }) => latest.get(holder)?.get(issue) === since);
}
