import { ok, type Result } from "../../result.ts";
import { type BordaEntry, borda } from "./borda.ts";
import { type CopelandEntry, condorcetWinner, copeland } from "./copeland.ts";
import { type Disagreement, disagreement } from "./disagreement.ts";
import { type KemenyConsensus, kemeny } from "./kemeny.ts";
import { type Concordance, concordance } from "./kendall-w.ts";
import { type PairwiseTable, pairwiseTable, type TooManyItems } from "./pairwise.ts";
import type { RaterBallots } from "./rater-table.ts";
import { type RaterTau, raterTaus } from "./rater-tau.ts";

/** What a group of raters agrees on, by every method, and where it does not. */
export interface GroupAgreement<R extends string, K extends string> {
  readonly concordance: Concordance<K>;
  /** Every two raters, each pair once. */
  readonly taus: readonly RaterTau<R>[];
  readonly borda: readonly BordaEntry<K>[];
  /** Majorities; refused beyond 1000 items. */
  readonly majorities: Result<Majorities<K>, TooManyItems>;
  /** Refused when too many items conflict too much. */
  readonly kemeny: Result<KemenyConsensus<K>, TooManyItems>;
  readonly disagreement: Disagreement<R, K>;
}

export interface Majorities<K extends string> {
  readonly pairwise: PairwiseTable<K>;
  readonly copeland: readonly CopelandEntry<K>[];
  /** The item that wins against every other, if there is one. */
  readonly condorcetWinner: K | null;
}

/** All of it in one call. A method that cannot answer is refused by itself, the others stand. */
export function groupAgreement<R extends string, K extends string>(
  ballots: RaterBallots<R, K>,
): GroupAgreement<R, K> {
  const table = pairwiseTable(ballots);
  return {
    concordance: concordance(ballots),
    taus: raterTaus(ballots),
    borda: borda(ballots),
    majorities: table.ok ? ok(majoritiesOf(table.value)) : table,
    kemeny: table.ok ? kemeny(table.value) : table,
    disagreement: disagreement(ballots),
  };
}

function majoritiesOf<K extends string>(pairwise: PairwiseTable<K>): Majorities<K> {
  return { pairwise, copeland: copeland(pairwise), condorcetWinner: condorcetWinner(pairwise) };
}
