import { measurementBounds, possibleRanks, scoreBoundRanks, valueBounds } from "@entente/domain/priority";
import type { Json } from "../case.ts";
import { type Figures, isFinite, under } from "../figure.ts";
import { answered, fullRowsIn, has } from "../input.ts";
import { decisionIn, endsIn, statedValuesOf, valuesOf } from "./decision.ts";
import { measuredIn, weightSpaceIn } from "./simulation.ts";

const BOUNDS = ["bounds", "scoreBounds", "intervals", "scoreIntervals"] as const;

/** Best and worst rank: over all weights and values that are possible, or of scores between bounds. */
export function possibleRankFigures(input: Json): Figures {
  const ranks =
    has(input, ...BOUNDS) && !has(input, "weights") ? ranksOfBounds(input) : ranksOverWeights(input);
  const best = ranks.map((range) => range.best);
  const worst = ranks.map((range) => range.worst);
  const both = ranks.map((range) => [range.best, range.worst]);
  return {
    ...under(["best", "bestRank", "bestRanks", "bestPossibleRank", "bestPossibleRanks"], best),
    ...under(["worst", "worstRank", "worstRanks", "worstPossibleRank", "worstPossibleRanks"], worst),
    ...under(["ranges", "rankRanges", "possibleRanks", "rankIntervals", "ranks"], both),
    allFinite: isFinite(both),
  };
}

interface Range {
  readonly best: number;
  readonly worst: number;
}

function ranksOfBounds(input: Json): readonly Range[] {
  const bounds = fullRowsIn(input, ...BOUNDS);
  const [lower, upper] = [0, 1].map((end) => bounds.map((pair) => pair[end] as number));
  return scoreBoundRanks(lower ?? [], upper ?? []);
}

function ranksOverWeights(input: Json): readonly Range[] {
  const bounds = boundsIn(input);
  const ranks = answered(possibleRanks(bounds, weightSpaceIn(input, bounds.criteria)));
  return ranks.map(({ best, worst }) => ({ best: best.rank, worst: worst.rank }));
}

function boundsIn(input: Json) {
  if (has(input, "measurements")) return answered(measurementBounds(measuredIn(input)));
  const decision = decisionIn(input);
  const ends = endsIn(input);
  return valueBounds(ends === null ? statedValuesOf(decision) : valuesOf(decision, ends));
}
