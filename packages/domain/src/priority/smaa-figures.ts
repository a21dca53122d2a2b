import type {
  AlternativeAcceptability,
  CentralWeights,
  NeverFirst,
  PairwiseWinning,
  SimulatedFigure,
} from "./smaa-outcome.ts";
import type { SmaaTally } from "./smaa-tally.ts";

/** Normal quantile of a two-sided 95 % error. */
const QUANTILE = 1.96;

export const NEVER_FIRST: NeverFirst = { value: null, reason: "never-first" };

/** A share that was found in so many draws, with its error 1.96 √(p(1 − p)/N). */
export function shareEstimate(share: number, draws: number): SimulatedFigure {
  return { value: share, halfWidth: QUANTILE * Math.sqrt((share * (1 - share)) / draws) };
}

/** A mean of a sum of figures and of their squares. */
export function meanEstimate(sum: number, squareSum: number, draws: number): SimulatedFigure {
  const value = sum / draws;
  const variance = Math.max(0, squareSum / draws - value * value);
  return { value, halfWidth: QUANTILE * Math.sqrt(variance / draws) };
}

/** Mean of the weights under which each alternative was first; absent where it never was. */
export function centralWeightsOf(tally: SmaaTally): readonly (Float64Array | null)[] {
  return rowsOf(tally.ranked, tally.alternatives).map((ranked, row) => {
    const firsts = ranked[0] as number;
    const start = row * tally.criteria;
    if (firsts === 0) return null;
    return tally.weightSums.slice(start, start + tally.criteria).map((sum) => sum / firsts);
  });
}

/** What a tally says of each alternative. */
export function alternativeFigures<A extends string>(
  alternatives: readonly A[],
  tally: SmaaTally,
  confidenceFactors: readonly (SimulatedFigure | NeverFirst)[],
): readonly AlternativeAcceptability<A>[] {
  return rowsOf(tally.ranked, tally.alternatives).map((ranked, row) => {
    const shares = Array.from(ranked, (count) => shareEstimate(count / tally.draws, tally.draws));
    return {
      alternative: alternatives[row] as A,
      rankAcceptability: shares.map(({ value }) => value),
      rankHalfWidths: shares.map(({ halfWidth }) => halfWidth),
      expectedRank: expectedRankOf(ranked, tally.draws),
      centralWeights: centralFigures(tally, row, ranked[0] as number),
      confidenceFactor: confidenceFactors[row] as SimulatedFigure | NeverFirst,
    };
  });
}

export function pairwiseFigures({ alternatives, draws }: SmaaTally, above: Uint32Array): PairwiseWinning {
  const estimates = rowsOf(above, alternatives).map((row) =>
    Array.from(row, (count) => shareEstimate(count / draws, draws)),
  );
  return {
    shares: estimates.map((row) => row.map(({ value }) => value)),
    halfWidths: estimates.map((row) => row.map(({ halfWidth }) => halfWidth)),
  };
}

function expectedRankOf(ranked: Uint32Array, draws: number): SimulatedFigure {
  let [sum, squareSum] = [0, 0];
  for (const [place, count] of ranked.entries()) {
    sum += count * (place + 1);
    squareSum += count * (place + 1) ** 2;
  }
  return meanEstimate(sum, squareSum, draws);
}

function centralFigures(tally: SmaaTally, row: number, firsts: number): CentralWeights | NeverFirst {
  if (firsts === 0) return NEVER_FIRST;
  const start = row * tally.criteria;
  const estimates = Array.from({ length: tally.criteria }, (_none, column) => {
    const place = start + column;
    return meanEstimate(tally.weightSums[place] as number, tally.squareSums[place] as number, firsts);
  });
  return {
    value: estimates.map(({ value }) => value),
    halfWidths: estimates.map(({ halfWidth }) => halfWidth),
  };
}

function rowsOf(entries: Uint32Array, length: number): readonly Uint32Array[] {
  return Array.from({ length }, (_none, row) => entries.subarray(row * length, (row + 1) * length));
}
