import { sumOf } from "../internal/sum.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import type { Issue, StanceValue } from "./issue.ts";
import { placeDistance, placeOn } from "./place.ts";
import type { StanceValueRefusal } from "./stance-value.ts";

/**
 * The answers given that are nearest to all answers given, taken together: the most common one of options, the median
 * of an order or amount. All that tie, in the order given; none when nobody answered.
 *
 * Fails with `stance-kind-mismatched`, `stance-option-unknown` or `stance-off-range` when the issue does not allow one.
 */
export function middleAnswers<I extends string>(
  issue: Issue<I>,
  answers: readonly StanceValue[],
): Result<readonly StanceValue[], StanceValueRefusal> {
  const places: number[] = [];
  for (const answer of answers) {
    const place = placeOn(issue, answer);
    if (!place.ok) return place;
    places.push(place.value);
  }
  const distance = placeDistance(issue);
  const sums = places.map((place) => sumOf(places, (other) => distance(place, other)));
  const least = Math.min(...sums);
  const middle = answers.filter((_answer, index) => (sums[index] as number) - least <= TIE_TOLERANCE);
  return ok([...new Set(middle)]);
}
