import {
  type ScoredTable,
  smallestWeightFlips,
  type WeightFlip,
  type WeightFlipAbsent,
  weightFlipsBetween,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import {
  type Answer,
  absent,
  type Figure,
  type Figures,
  inAnyOrder,
  list,
  named,
  orAbsent,
  under,
} from "../figure.ts";
import { answered, has, InputUnreadable } from "../input.ts";
import { memberOf } from "../spelling.ts";
import { ranksOf } from "./decision.ts";
import { placeOf, scoredIn } from "./scored.ts";

const PAIR = ["pair", "alternatives", "between"] as const;
const FIRST = ["i", "first", "a", "ahead", "better", "leader", "winner"] as const;
const SECOND = ["j", "second", "b", "behind", "worse", "rival", "loser"] as const;
const CRITERION = ["criterion", "k", "criterionIndex"] as const;

type Scored = ScoredTable<string, string>;
type Flip = WeightFlip<string, string>;

/** Changes of one weight at which two draw level, the other weights as they are: all that are asked for, the smallest. */
export function flipFigures(input: Json): Figures {
  const scored = scoredIn(input);
  const scores = list(scored.scores);
  const { anyByDelta, anyByPercent, leaderByDelta, leaderByPercent } = smallestWeightFlips(scored);
  const smallest =
    (flips: readonly Flip[]): Answer =>
    (expected) =>
      smallestAsked(scored, flips, expected);
  return {
    ...under(["totals", "scores", "preferences"], scores),
    ...under(["ranks", "ranking"], list(ranksOf(scores))),
    ...under(["changes", "flips", "pairs", "byPair", "list"], (expected) =>
      Array.isArray(expected)
        ? expected.map((entry: unknown) => flipAsked(scored, isJson(entry) ? entry : {}))
        : absent("asked for without a list"),
    ),
    ...under(["delta", "deltas", "absoluteChange", "absoluteChanges"], tableOf(input, scored, "delta")),
    ...under(["percent", "percents", "relativeChange", "percentChanges"], tableOf(input, scored, "percent")),
    ...under(["smallestAny", "absoluteAny", "anyByDelta", "smallest", "minimum"], smallest(anyByDelta)),
    ...under(["percentAny", "anyByPercent", "smallestPercentAny"], smallest(anyByPercent)),
    ...under(["smallestTop", "absoluteTop", "leaderByDelta", "top"], smallest(leaderByDelta)),
    ...under(["percentTop", "leaderByPercent", "smallestPercentTop"], smallest(leaderByPercent)),
    ...under(["criticalCriterion", "criticalCriteria", "critical"], {
      ...under(["absoluteAny", "any"], smallest(anyByDelta)),
      percentAny: smallest(anyByPercent),
      ...under(["absoluteTop", "top"], smallest(leaderByDelta)),
      percentTop: smallest(leaderByPercent),
    }),
  };
}

/** A row for each pair and a column for each criterion; of a pair that the case names, its row alone. */
function tableOf(input: Json, scored: Scored, figure: "delta" | "percent"): Answer {
  return () => {
    const rows = pairsIn(input, scored).map(([first, second]) =>
      answered(weightFlipsBetween(scored, first, second)).map((flip) => figureOf(flip, figure)),
    );
    return ownPairOf(input) === null ? rows : (rows[0] ?? []);
  };
}

/** The pair that an input or an entry names, if it names one. */
function ownPairOf(named: Json): unknown {
  const pair = memberOf(named, ...PAIR);
  if (pair !== undefined && !has(named, "alternatives")) return pair;
  const [first, second] = [memberOf(named, ...FIRST), memberOf(named, ...SECOND)];
  return first === undefined || second === undefined ? null : [first, second];
}

/** The pairs that the case lists, the one that it names, or all in the order of the alternatives. */
function pairsIn(input: Json, { table: { alternatives } }: Scored): readonly (readonly [string, string])[] {
  const listed = memberOf(input, "pairs");
  const own = ownPairOf(input);
  if (own !== null) return [namesOf(own, alternatives)];
  if (Array.isArray(listed)) return listed.map((pair: unknown) => namesOf(pair, alternatives));
  return alternatives.flatMap((first, row) =>
    alternatives.slice(row + 1).map((second) => [first, second] as const),
  );
}

function namesOf(pair: unknown, alternatives: readonly string[]): readonly [string, string] {
  const places = Array.isArray(pair) ? pair.map((one: unknown) => placeOf(one, alternatives)) : [];
  const [first, second] = places.map((place) => alternatives[place ?? -1]);
  if (first === undefined || second === undefined) {
    throw new InputUnreadable(`${JSON.stringify(pair)} names no two alternatives`);
  }
  return [first, second];
}

/** An infeasible change may be asked for as absent. */
function figureOf(flip: Flip | WeightFlipAbsent<string, string>, figure: "delta" | "percent"): Figure {
  if (flip.delta === null) return absent(flip.reason);
  const value = flip[figure];
  return (expected) => {
    if (value === null) return absent("the weight is 0");
    return orAbsent(expected === null && !flip.isFeasible ? null : value, "infeasible");
  };
}

/** What is asked of a pair and a criterion. */
function flipAsked(scored: Scored, entry: Json): Figures {
  const { alternatives, criteria } = scored.table;
  const pair = memberOf(entry, ...PAIR) ?? ownPairOf(entry);
  const [first, second] = namesOf(pair, alternatives);
  const column = placeOf(memberOf(entry, ...CRITERION), criteria);
  if (!has(entry, ...CRITERION)) {
    return {
      ...under(
        PAIR,
        [first, second].map((name) => named(alternatives.indexOf(name), alternatives)),
      ),
      ...under(["delta", "deltas", "change"], tableOf(entry, scored, "delta")),
      ...under(["percent", "percents", "percentChange"], tableOf(entry, scored, "percent")),
    };
  }
  const flip = answered(weightFlipsBetween(scored, first, second))[column ?? -1];
  if (flip === undefined) throw new InputUnreadable(`${JSON.stringify(entry)} names no criterion`);
  return flipFiguresOf(flip, scored, [first, second]);
}

/** The criterion of the smallest flip, or all that is asked of it. */
function smallestAsked(scored: Scored, flips: readonly Flip[], expected: unknown): Figure {
  const figures = flips.map((flip) => flipFiguresOf(flip, scored, [flip.ahead, flip.behind]));
  if (Array.isArray(expected)) return inAnyOrder(figures);
  const { criteria } = scored.table;
  const [first] = flips;
  if (first === undefined) return absent("no feasible change");
  return isJson(expected) ? (figures[0] ?? {}) : named(criteria.indexOf(first.criterion), criteria);
}

function flipFiguresOf(
  flip: Flip | WeightFlipAbsent<string, string>,
  { table: { alternatives, criteria } }: Scored,
  [first, second]: readonly [string, string],
): Figures {
  const place = (name: string) => named(alternatives.indexOf(name), alternatives);
  const isFeasible = flip.delta !== null && flip.isFeasible;
  return {
    ...under(PAIR, [place(first), place(second)]),
    ...under(FIRST, place(first)),
    ...under(SECOND, place(second)),
    ...under(CRITERION, named(criteria.indexOf(flip.criterion), criteria)),
    ...under(["delta", "change", "absolute"], figureOf(flip, "delta")),
    ...under(["percent", "relative", "percentChange"], figureOf(flip, "percent")),
    ...under(
      ["newWeight", "weightAfter"],
      flip.delta === null ? absent(flip.reason) : flip.weight - flip.delta,
    ),
    ...under(["feasible", "isFeasible"], isFeasible),
  };
}
