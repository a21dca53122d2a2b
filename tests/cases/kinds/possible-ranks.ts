import {
  measurementBounds,
  possibleRanks,
  scoreBoundRanks,
  type ValueBounds,
  valueBounds,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { type Figures, isFinite, under } from "../figure.ts";
import { answered, fullRowsIn, has, numberIn, numbersIn } from "../input.ts";
import { memberOf } from "../spelling.ts";
import { decisionIn, endsIn, statedValuesOf, valuesOf } from "./decision.ts";
import { measuredIn, weightSpaceIn } from "./simulation.ts";

const BOUNDS = ["bounds", "scoreBounds", "intervals", "scoreIntervals"] as const;
const LOWER = ["lower", "lowerBounds", "lo", "low"] as const;
const UPPER = ["upper", "upperBounds", "hi", "high"] as const;

interface Range {
  readonly best: number;
  readonly worst: number;
}

/** Best and worst rank: over all weights and values that are possible, or of scores between bounds. */
export function possibleRankFigures(input: Json): Figures {
  const ranges = rangesOfBounds(input) ?? rangesOverWeights(input);
  const both = ranges.map(({ best, worst }) => [best, worst]);
  return {
    ...under(
      ["best", "bestRank", "bestRanks", "bestPossibleRank", "bestPossibleRanks"],
      ranges.map(({ best }) => best),
    ),
    ...under(
      ["worst", "worstRank", "worstRanks", "worstPossibleRank", "worstPossibleRanks"],
      ranges.map(({ worst }) => worst),
    ),
    ...under(["ranges", "rankRanges", "possibleRanks", "rankIntervals", "ranks"], (expected) =>
      Array.isArray(expected) && expected.every(isJson) ? ranges.map((range) => ({ ...range })) : both,
    ),
    allFinite: isFinite(both),
  };
}

/** Absent where the case states values and weights instead of bounds of scores. */
function rangesOfBounds(input: Json): readonly Range[] | null {
  if (has(input, "weights") || has(input, "matrix", "scores", "measurements")) return null;
  if (has(input, ...LOWER) && has(input, ...UPPER)) {
    return scoreBoundRanks(numbersIn(input, ...LOWER), numbersIn(input, ...UPPER));
  }
  if (!has(input, ...BOUNDS)) return null;
  const given = memberOf(input, ...BOUNDS);
  if (Array.isArray(given) && given.every(isJson)) {
    const ends = (names: readonly string[]) => given.map((bound: Json) => numberIn(bound, ...names));
    return scoreBoundRanks(ends(LOWER), ends(UPPER));
  }
  const bounds = fullRowsIn(input, ...BOUNDS);
  const ends = (end: 0 | 1) => bounds.map((pair) => pair[end] as number);
  return scoreBoundRanks(ends(0), ends(1));
}

function rangesOverWeights(input: Json): readonly Range[] {
  const bounds = valuesIn(input);
  const ranks = answered(possibleRanks(bounds, weightSpaceIn(input, bounds.criteria)));
  return ranks.map(({ best, worst }) => ({ best: best.rank, worst: worst.rank }));
}

function valuesIn(input: Json): ValueBounds<string, string> {
  if (has(input, "measurements")) return answered(measurementBounds(measuredIn(input)));
  const decision = decisionIn(input);
  const ends = endsIn(input);
  return valueBounds(ends === null ? statedValuesOf(decision) : valuesOf(decision, ends));
}
