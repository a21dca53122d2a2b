import type { RandomSeed } from "../internal/random.ts";
import type { WeightSampling } from "./sampling/weight-sampling.ts";
import type { WeightsForOtherCriteria } from "./weights.ts";

export const SMAA_DRAWS_MAXIMUM = 1_000_000_000;
/** Figures grow with the square of the number of alternatives. */
export const SMAA_ALTERNATIVES_MAXIMUM = 1000;

/** How to simulate. The same settings, table and weights give the same digits. */
export interface SmaaSettings {
  readonly draws: number;
  readonly seed: RandomSeed;
  /** Whether to say how often each alternative beats each other one; yes unless said otherwise. */
  readonly hasPairwiseWinning?: boolean;
}

/** A simulated figure. */
export interface SimulatedFigure {
  readonly value: number;
  /** Half-width of its 95 % error: so far from the value may the true figure lie, but for one run in twenty. */
  readonly halfWidth: number;
}

/** Why an alternative has no central weights and no confidence factor. */
export interface NeverFirst {
  readonly value: null;
  readonly reason: "never-first";
}

/** Weights in the order of the criteria, each with its error. */
export interface CentralWeights {
  readonly value: readonly number[];
  readonly halfWidths: readonly number[];
}

/** How one alternative fares over all draws. */
export interface AlternativeAcceptability<A extends string> {
  readonly alternative: A;
  /** Share of the draws in which it takes each rank, first rank first; adds up to 1. All tied take the better rank. */
  readonly rankAcceptability: readonly number[];
  readonly rankHalfWidths: readonly number[];
  readonly expectedRank: SimulatedFigure;
  /** Mean of the weights under which it is first. */
  readonly centralWeights: CentralWeights | NeverFirst;
  /** Share of the draws of scores in which it is first under its central weights. */
  readonly confidenceFactor: SimulatedFigure | NeverFirst;
}

/** Share of the draws in which the row's alternative is strictly better than the column's. */
export interface PairwiseWinning {
  readonly shares: readonly (readonly number[])[];
  readonly halfWidths: readonly (readonly number[])[];
}

/** Why the figures say nothing of firmness: there is nobody to be firm against. */
export const SMAA_NOT_APPLICABLE_REASONS = ["no-alternatives", "one-alternative"] as const;
export type SmaaNotApplicableReason = (typeof SMAA_NOT_APPLICABLE_REASONS)[number];

/** How firmly alternatives hold their ranks under all weights and scores that are possible. */
export interface Smaa<A extends string, K extends string> {
  readonly criteria: readonly K[];
  /** In the order of the table. */
  readonly alternatives: readonly AlternativeAcceptability<A>[];
  /** Rows and columns in the order of the table; absent when not asked for. */
  readonly pairwiseWinning: PairwiseWinning | null;
  readonly draws: number;
  readonly seed: RandomSeed;
  readonly weightSampling: WeightSampling;
  /** Part of the drawn scores that lay beyond a scale and counted as its end, 0 to 1; absent when none was drawn. */
  readonly clippedShare: number | null;
  /** Set when there are fewer than two alternatives: the figures are then the only ones possible. */
  readonly notApplicable: SmaaNotApplicableReason | null;
}

/** How far a simulation has come. Confidence factors take a second round, of one draw where all scores are exact. */
export interface SmaaProgress {
  readonly round: "acceptability" | "confidence";
  readonly drawsDone: number;
  readonly draws: number;
}

export interface SmaaDrawsOutOfRange {
  readonly code: "draws-out-of-range";
  /** 0 when it was no number at all. */
  readonly draws: number;
  readonly maximum: number;
}
export interface SmaaSeedNotFinite {
  readonly code: "seed-not-finite";
}
export interface TooManyAlternatives {
  readonly code: "too-many-alternatives";
  readonly alternatives: number;
  readonly maximum: number;
}
export type SmaaRefusal =
  | SmaaDrawsOutOfRange
  | SmaaSeedNotFinite
  | TooManyAlternatives
  | WeightsForOtherCriteria;
