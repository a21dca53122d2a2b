import { type Adapters, exactly } from "../adapter.ts";
import { ballotFigures, copelandOnlyFigures, normalisedBordaFigures, weakKemenyFigures } from "./ballots.ts";
import { concordanceFigures, rankSimilarityFigures, tauFigures } from "./raters.ts";

/** How far a group agrees, and on which order. */
export const GROUP: Adapters = {
  kendall_w: exactly(concordanceFigures),
  kendall_w_degenerate: exactly(concordanceFigures),
  kendall_tau_b: exactly(tauFigures),
  rank_similarity: exactly(rankSimilarityFigures),
  borda: exactly(ballotFigures),
  borda_normalised: exactly(normalisedBordaFigures),
  copeland: exactly(copelandOnlyFigures),
  kemeny: exactly(ballotFigures),
  kemeny_weak: exactly(weakKemenyFigures),
};
