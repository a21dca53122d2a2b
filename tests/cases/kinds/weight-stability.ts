import { type WeightStability, weightStability } from "@entente/domain/priority";
import type { Json } from "../case.ts";
import { type Answer, absent, type Figures, inAnyOrder, list, named, under } from "../figure.ts";
import { ranksOf } from "./decision.ts";
import { scoredIn } from "./scored.ts";

/** Intervals of each weight in which the first place does not change, the other weights in proportion. */
export function stabilityFigures(input: Json): Figures {
  const scored = scoredIn(input);
  const { alternatives } = scored.table;
  const firmness = weightStability(scored);
  const placesOf = (names: readonly string[]) =>
    names.map((name) => named(alternatives.indexOf(name), alternatives));
  const leaders = placesOf(firmness.leaders);
  const scores = list(scored.scores);
  return {
    ...under(["totals", "scores"], scores),
    ...under(["ranks", "ranking"], list(ranksOf(scores))),
    ...under(["top", "leader", "leaders", "best", "tied", "tops"], (expected) =>
      Array.isArray(expected) ? inAnyOrder(leaders) : (leaders[0] ?? absent("nobody is scored")),
    ),
    ...under(["tie", "isTie", "tieAtTop", "tiedAtTop"], leaders.length > 1),
    ...(firmness.criteria === null
      ? under(["interval", "intervals"], absent(firmness.reason))
      : intervalFigures(firmness.criteria, placesOf)),
  };
}

function intervalFigures(
  stabilities: readonly WeightStability<string, string>[],
  placesOf: (names: readonly string[]) => readonly Answer[],
): Figures {
  const leaderCount = stabilities[0]?.intervals.length ?? 0;
  const byLeader = Array.from({ length: leaderCount }, (_none, place) =>
    stabilities.map(({ intervals }) => [intervals[place]?.low ?? 0, intervals[place]?.high ?? 1]),
  );
  const ahead = (end: "aheadBelow" | "aheadAbove") =>
    stabilities.map(({ intervals }) => inAnyOrder(placesOf(intervals[0]?.[end] ?? [])));
  return {
    ...under(["interval", "intervals"], (expected) =>
      isByLeader(expected) ? byLeader : stabilities.map(({ low, high }) => [low, high]),
    ),
    ...under(["intervalsByLeader", "intervalByLeader"], byLeader),
    ...under(
      ["width", "widths"],
      stabilities.map(({ low, high }) => high - low),
    ),
    ...under(["challengerBelow", "aheadBelow"], ahead("aheadBelow")),
    ...under(["challengerAbove", "aheadAbove"], ahead("aheadAbove")),
    ...under(
      ["usesEqualShares", "equalShares"],
      stabilities.map(({ usesEqualShares }) => usesEqualShares),
    ),
  };
}

/** Whether intervals are asked for leader by leader, within these criterion by criterion. */
function isByLeader(expected: unknown): boolean {
  return Array.isArray(expected) && expected.some((row) => Array.isArray(row) && row.some(Array.isArray));
}
