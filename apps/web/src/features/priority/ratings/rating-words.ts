import {
  expectedValue,
  type RatedCriterion,
  type RatedValue,
  reachOf,
  type Scale,
  valueOnScale,
} from "@entente/domain";
import { formatScore } from "../../../lib/figure-words.ts";

/** What the levels of a rating mean, such as "Well established" or "“Absent” to “Some”"; absent where none is named. */
export function anchorWords(value: RatedValue, { anchors }: Pick<RatedCriterion, "anchors">): string | null {
  const { low, high } = reachOf(value);
  const [from, to] = [low, high].map((end) => anchors.find(({ at }) => at === end)?.meaning);
  if (from === undefined || to === undefined) return null;
  return from === to ? from : `“${from}” to “${to}”`;
}

/** What a rating is worth on its scale, such as "worth 0.75"; with the range that the rater left open. */
export function worthWords(value: RatedValue, { scale }: Pick<RatedCriterion, "scale">): string {
  const worth = (x: number) => worthOnScale(scale, x);
  const { low, high } = reachOf(value);
  const ends = [worth(low), worth(high)].toSorted((a, b) => a - b);
  const [least, most] = [formatScore(ends[0] ?? 0), formatScore(ends[1] ?? 1)];
  const expected = formatScore(worth(expectedValue(value)));
  return least === most ? `worth ${expected}` : `worth ${expected} (${least} to ${most})`;
}

/** 0 to 1; what lies beyond an end, such as the reach of a normal distribution, counts as the end. */
function worthOnScale(scale: Scale, x: number): number {
  const [lowest, highest] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  const value = valueOnScale(scale, Math.min(Math.max(x, lowest), highest));
  if (!value.ok) throw new Error(`${x} was put on the scale, yet lies off it`);
  return value.value;
}
