import { survivalAt, type Word } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import type { FollowThroughAnswer } from "../frame/outputs.ts";
import type { Curve } from "./times-layout.ts";

type Times = FollowThroughAnswer["times"]["claimed"];
export type Median = Times["median"];

/** What the plot shows, in one sentence. */
export function timesTitle({ curve, median }: Times, word: Word): string {
  const by = word === "claimed" ? "by the word of the countries that owe" : "by a verifier’s word";
  const longest = curve.points.at(-1)?.time ?? 0;
  if (curve.followed === 0) return "Nothing was promised, so nothing was followed";
  if (curve.events === 0) {
    return `None of ${formatNumber(curve.followed, "commitment")} is kept in full ${by}, after up to ${formatNumber(longest, "day")}`;
  }
  const keptWords = `${formatCount(curve.events)} of ${formatNumber(curve.followed, "commitment")} kept in full ${by}`;
  if (median.time === null)
    return `${keptWords}; fewer than half within the ${formatNumber(longest, "day")} followed`;
  return `${keptWords}, half of them within ${medianWords(median)}`;
}

/** The days by which half is done with their limits, such as "410 days (300 to not reached)". */
export function medianWords({ time, low, high }: Median): string | null {
  if (time === null) return null;
  const limit = (days: number | null) => (days === null ? "not reached" : formatCount(days));
  return `${formatNumber(time, "day")} (${limit(low)} to ${limit(high)})`;
}

/** One row of the table behind the plot. */
export interface TimesRow {
  readonly days: number;
  /** Followed until this day or longer. */
  readonly followed: number;
  readonly share: string;
  readonly limits: string | null;
}

const ROWS_MAXIMUM = 24;

/** The curve at even steps of days; few enough to be read, whatever its length. */
export function timesRows(curve: Curve): readonly TimesRow[] {
  const last = curve.points.at(-1)?.time ?? 0;
  const step = [30, 90, 180, 365].find((days) => last / days <= ROWS_MAXIMUM) ?? 730;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, place) => place * step).flatMap((days) => {
    const at = survivalAt(curve, days);
    if (at.survival === null) return [];
    const followed = curve.points.find(({ time }) => time >= days)?.atRisk ?? 0;
    const limits =
      at.low === null || at.high === null ? null : `${formatShare(at.low)} to ${formatShare(at.high)}`;
    return [{ days, followed, share: formatShare(at.survival), limits }];
  });
}
