import { compareText } from "../internal/text.ts";
import { competitionRanks } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import type { AgreementFigure } from "./group/agreement-figure.ts";
import { tauOf } from "./group/kendall-tau.ts";
import { similarityOf } from "./group/rank-similarity.ts";

/** An alternative that another method puts elsewhere. */
export interface RankMove<A extends string> {
  readonly alternative: A;
  /** Among those that both rank. */
  readonly rank: number;
  readonly checkRank: number;
}

/** How like the main order is to that of another method. */
export interface OrderCheck<A extends string> {
  /** Ranked by both. */
  readonly items: number;
  /** Kendall's tau-b, −1 to 1: pairs in the same order against pairs in opposite orders. */
  readonly tau: AgreementFigure;
  /** WS, 0 to 1, the main order being the reference: its first places count most. */
  readonly ws: AgreementFigure;
  /** Whoever takes another rank, the longest move first, then by id. */
  readonly moves: readonly RankMove<A>[];
  /** Ranked by only one of the two, or by neither, in the order given. */
  readonly leftOut: readonly A[];
}

export interface RanksMiscounted {
  readonly code: "ranks-miscounted";
  readonly alternatives: number;
  readonly ranks: number;
  readonly checkRanks: number;
}

/**
 * Sets the order that another method gives, such as TOPSIS or PROMETHEE II, beside the main one. Ranks are competition
 * ranks (1, 1, 3), 0 where there is none; whoever is not ranked by both is left out and the others are ranked anew.
 *
 * Fails with `ranks-miscounted` unless there is a rank of either sort for each alternative.
 *
 * @example
 * ```ts
 * import { orderCheck } from "@entente/domain";
 *
 * const check = orderCheck(["chips", "biotech", "telecom"], [1, 2, 3], [1, 3, 2]);
 * if (check.ok) {
 *   const { tau, ws, moves } = check.value;
 *   console.log(tau.value?.toFixed(2), ws.value?.toFixed(2), moves.map(({ alternative }) => alternative).join(" ")); // → 0.33 0.69 biotech telecom
 * }
 * ```
 */
export function orderCheck<A extends string>(
  alternatives: readonly A[],
  ranks: ArrayLike<number>,
  checkRanks: ArrayLike<number>,
): Result<OrderCheck<A>, RanksMiscounted> {
  const count = alternatives.length;
  if (ranks.length !== count || checkRanks.length !== count) {
    return err({
      code: "ranks-miscounted",
      alternatives: count,
      ranks: ranks.length,
      checkRanks: checkRanks.length,
    });
  }
  const isRanked = (place: number) => (ranks[place] as number) > 0 && (checkRanks[place] as number) > 0;
  const places = [...alternatives.keys()].filter(isRanked);
  const [first, second] = [rankedAmong(places, ranks), rankedAmong(places, checkRanks)];
  const moves = places
    .map(
      (place, index): RankMove<A> => ({
        alternative: alternatives[place] as A,
        rank: first[index] as number,
        checkRank: second[index] as number,
      }),
    )
    .filter(({ rank, checkRank }) => rank !== checkRank)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a) || compareText(a.alternative, b.alternative));
  return ok({
    items: places.length,
    tau: tauOf({ first, second }),
    ws: similarityOf({ first, second }, places.length).ws,
    moves,
    leftOut: alternatives.filter((_name, place) => !isRanked(place)),
  });
}

function rankedAmong(places: readonly number[], ranks: ArrayLike<number>): readonly number[] {
  return [...competitionRanks(places.map((place) => -(ranks[place] as number)))];
}

function lengthOf({ rank, checkRank }: RankMove<string>): number {
  return Math.abs(rank - checkRank);
}
