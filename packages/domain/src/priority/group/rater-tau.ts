import type { CountedBallot } from "./ballot.ts";
import { type KendallTau, tauOf } from "./kendall-tau.ts";
import { completePairsOf } from "./paired-numbers.ts";
import type { RaterBallots } from "./rater-table.ts";

/** How alike two raters order the items that both rank. */
export type RaterTau<R extends string> = KendallTau & { readonly first: R; readonly second: R };

/** Kendall's tau-b of every two raters, each pair once, in the order of the raters. */
export function raterTaus<R extends string>({
  raters,
  ballots,
}: RaterBallots<R, string>): readonly RaterTau<R>[] {
  const ranksOf = (index: number) => (ballots[index] as CountedBallot).midRanks;
  return raters.flatMap((first, row) =>
    raters.slice(row + 1).map((second, offset) => {
      const pairs = completePairsOf(ranksOf(row), ranksOf(row + 1 + offset));
      return { first, second, ...tauOf(pairs) };
    }),
  );
}
