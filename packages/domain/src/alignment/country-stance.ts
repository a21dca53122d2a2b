import type { CountryCode, IssueId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { DayAhead, Passage } from "../source.ts";
import type { CalendarDate } from "../time.ts";
import type { AlignmentModel } from "./alignment-model.ts";
import type { Stance, StanceSource } from "./stance.ts";
import {
  checkStance,
  type HolderUnknown,
  type IssueUnknown,
  type StanceRefused,
  type StanceRepeated,
  type StanceSourceMissing,
} from "./stance-table.ts";

/** A figure of a data pack that a stance states. */
export interface StanceFigure {
  readonly indicator: string;
  /** Year that the figure stands for; absent where the pack gives none. */
  readonly year: number | null;
  readonly value: number;
}

/** Where a country's stance is read from, as a page prints it. */
export interface StanceCitation extends StanceSource {
  readonly publisher: string;
  /** License or terms of the source, such as CC BY 4.0. */
  readonly license: string;
  /** What a reader must know before trusting it; absent when nothing. */
  readonly caveat: string | null;
  /** The passage of the brief that it reads; absent when it does not come from the brief. */
  readonly passage: Passage | null;
  /** Absent when it rests on no figure. */
  readonly figure: StanceFigure | null;
}

/** A country's answer on an issue, with everything that lets another person check it. */
export interface CountryStance extends Stance<CountryCode, IssueId> {
  readonly source: StanceCitation;
  /** Why the source is read as this answer. */
  readonly reason: string;
}

export type CountryStanceRefusal =
  | HolderUnknown<CountryCode>
  | IssueUnknown<IssueId>
  | StanceRefused<CountryCode, IssueId>
  | StanceSourceMissing<CountryCode, IssueId>
  | StanceRepeated<CountryCode, IssueId>
  | DayAhead;

/**
 * Whether a stance can be put on record beside those that stand.
 *
 * Fails with `holder-unknown` or `issue-unknown` when the model has no such country or issue; with
 * `stance-kind-mismatched`, `stance-option-unknown` or `stance-off-range` when the issue does not allow the value;
 * with `stance-source-missing` when its source has no title; with `day-ahead` when it begins, or its source is dated,
 * after today; with `stance-repeated` when the same place in the same source already says something of that day.
 */
export function checkCountryStance(
  { model, standing, today }: StanceContext,
  stance: CountryStance,
): Result<void, CountryStanceRefusal> {
  const holders = model.holders.map(({ country }) => country);
  const checked = checkStance(stance, holders, model.issues);
  if (!checked.ok) return checked;
  for (const [field, day] of [
    ["since", stance.since],
    ["dated", stance.source.dated],
  ] as const) {
    if (day > today) return err({ code: "day-ahead", field, day, today });
  }
  if (standing.some((other) => saysTheSame(other, stance))) {
    const { holder, issue, since, source } = stance;
    return err({ code: "stance-repeated", holder, issue, since, source: source.title });
  }
  return ok(undefined);
}

/** What a new stance is checked against. */
export interface StanceContext {
  readonly model: Pick<AlignmentModel, "issues" | "holders">;
  /** Stances that stand, of this country on this issue at least. */
  readonly standing: readonly CountryStance[];
  readonly today: CalendarDate;
}

function saysTheSame(a: CountryStance, b: CountryStance): boolean {
  return (
    a.holder === b.holder &&
    a.issue === b.issue &&
    a.since === b.since &&
    a.source.title === b.source.title &&
    a.source.locator === b.source.locator
  );
}
