import {
  measurementBounds,
  possibleRanks,
  scoreBoundRanks,
  type ValueBounds,
  valueBounds,
} from "@entente/domain/priority";
import type { Json } from "../case.ts";
import { type Figures, isFinite, under } from "../figure.ts";
import { answered, fullRowsIn, has, numbersIn } from "../input.ts";
import { decisionIn, endsIn, statedValuesOf, valuesOf } from "./decision.ts";
import { measuredIn, weightSpaceIn } from "./simulation.ts";

const BOUNDS = ["bounds", "scoreBounds", "intervals", "scoreIntervals"] as const;
const LOWER = ["lower", "lowerBounds"] as const;
const UPPER = ["upper", "upperBounds"] as const;

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
    ...under(["ranges", "rankRanges", "possibleRanks", "rankIntervals", "ranks"], both),
    allFinite: isFinite(both),
  };
}

/** Absent where the case states values and weights instead of bounds of scores. */
function rangesOfBounds(input: Json): readonly Range[] | null {
  if (has(input, "weights")) return null;
  if (has(input, ...LOWER) && has(input, ...UPPER)) {
    return scoreBoundRanks(numbersIn(input, ...LOWER), numbersIn(input, ...UPPER));
  }
  if (!has(input, ...BOUNDS)) return null;
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
