export * from "./agreement-figure.ts";
export {
  type Ballot,
  type BallotBox,
  type BallotCountInvalid,
  type BallotLengthDiffers,
  type BallotRankInvalid,
  type BallotRefusal,
  ballotBox,
  type CountedBallot,
  type ItemRepeated,
} from "./ballot.ts";
export * from "./borda.ts";
export * from "./concordance-permutation.ts";
export * from "./copeland.ts";
export * from "./disagreement.ts";
export * from "./group-agreement.ts";
export * from "./kemeny.ts";
export * from "./kemeny-weak.ts";
export { type KendallTau, kendallTau } from "./kendall-tau.ts";
export { type Concordance, type ConcordanceFigures, concordance } from "./kendall-w.ts";
export * from "./mid-rank.ts";
export { type OrderDiffersFromItems, type OrderScore, orderScore } from "./order-score.ts";
export type { PairedLengthsDiffer, PairedNumberNotFinite, PairedNumbersRefusal } from "./paired-numbers.ts";
export { PAIRWISE_ITEMS_MAXIMUM, type PairwiseTable, pairwiseTable, type TooManyItems } from "./pairwise.ts";
export { type RankBeyondItems, type RankSimilarity, rankSimilarity } from "./rank-similarity.ts";
export * from "./rater-table.ts";
export * from "./rater-tau.ts";
export * from "./weight-difference.ts";
