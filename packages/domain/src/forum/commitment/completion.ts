import type { CountryCode, ForumId } from "../../id.ts";
import { groupedBy } from "../../internal/grouped.ts";
import { type CalendarDate, daysBetween, later } from "../../time.ts";
import type { FollowUp } from "../survival/follow-up.ts";
import type { FollowUpGroup } from "../survival/log-rank.ts";
import type { OwedLine } from "./follow-through.ts";
import type { AccountedState } from "./obligation-standing.ts";

/** Whose word counts: the country that owes, or a verifier. */
export const WORDS = ["claimed", "verified"] as const;
export type Word = (typeof WORDS)[number];

/**
 * The days that each of these obligations took to be kept, or has stood without being kept.
 *
 * What was dropped will not be kept, so it stands until today like what is open: taking it out on the day it was
 * dropped would make the rest look faster. Of what is unclear nothing is known after the day it became so. What nobody
 * has verified is not known to be kept, and stands until today where a verifier's word counts.
 */
export function obligationTimes(
  owed: readonly OwedLine[],
  today: CalendarDate,
  word: Word,
): readonly FollowUp[] {
  return owed.map((standing) => {
    const { on, isEvent } = endOf(standing[word], today);
    return { time: daysBetween(standing.madeOn, on), isEvent };
  });
}

/**
 * The days that each commitment took until every obligation under it was kept, by commitment. It is open as long as one
 * of them is; where the rest is kept and some are unclear, nothing is known after the day the last became so.
 */
export function commitmentTimes(
  owed: readonly OwedLine[],
  today: CalendarDate,
  word: Word,
): readonly FollowUp[] {
  const groups = groupedBy(owed, ({ commitment }) => commitment);
  return groups.map(([, own]) => {
    const ends = own.map((standing) => endOf(standing[word], today));
    const open = ends.filter(({ isEvent }) => !isEvent);
    const { madeOn } = own[0] as OwedLine;
    const on = (open.length > 0 ? open : ends).reduce((last, end) => later(last, end.on), madeOn);
    return { time: daysBetween(madeOn, on), isEvent: open.length === 0 };
  });
}

/** The commitments of each forum, ready to compare; by forum. */
export function forumTimes(
  owed: readonly OwedLine[],
  today: CalendarDate,
  word: Word,
): readonly FollowUpGroup<ForumId>[] {
  return groupedBy(owed, ({ forum }) => forum).map(([group, own]) => ({
    group,
    followUps: commitmentTimes(own, today, word),
  }));
}

/** The obligations of each country, ready to compare; by country. */
export function countryTimes(
  owed: readonly OwedLine[],
  today: CalendarDate,
  word: Word,
): readonly FollowUpGroup<CountryCode>[] {
  return groupedBy(owed, ({ owedBy }) => owedBy.country).map(([group, own]) => ({
    group,
    followUps: obligationTimes(own, today, word),
  }));
}

/** The last day of which anything is known, and whether the obligation was kept on it. */
function endOf(
  account: AccountedState | null,
  today: CalendarDate,
): { readonly on: CalendarDate; readonly isEvent: boolean } {
  if (account === null || account.since === null) return { on: today, isEvent: false };
  if (account.state === "kept") return { on: account.since, isEvent: true };
  return { on: account.state === "unclear" ? account.since : today, isEvent: false };
}
