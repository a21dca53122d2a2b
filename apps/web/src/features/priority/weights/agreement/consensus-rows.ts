import type { TechnologyId } from "@entente/domain";
import type { Agreement } from "./agreement-words.ts";

/** Where one technology stands in the orders for all agencies. */
export interface ConsensusRow {
  readonly technology: TechnologyId;
  readonly borda: { readonly rank: number; readonly mean: number } | null;
  readonly copeland: { readonly rank: number; readonly score: number } | null;
  /** Best and worst place among the optimal orders that are known; absent when none is. */
  readonly kemeny: { readonly best: number; readonly worst: number } | null;
  /** Best and worst rank that an agency's weights give it. */
  readonly ranks: { readonly best: number; readonly worst: number } | null;
  /** Variance of its rank over the agencies; absent when not all rank it. */
  readonly variance: number | null;
}

/** Technologies that at least one agency's weights rank, in the order of Borda's count. */
export function consensusRows(agreement: Agreement): readonly ConsensusRow[] {
  const { orders, borda, copeland, kemeny, contested } = agreement;
  return borda
    .map(({ technology, rank, mean }): ConsensusRow => {
      const ranks = orders.flatMap(({ technologies }) =>
        technologies.flatMap((entry) =>
          entry.technology === technology && entry.rank !== null ? [entry.rank] : [],
        ),
      );
      const places = (kemeny?.orders ?? []).map((order) => order.indexOf(technology) + 1);
      const majority = copeland.find((entry) => entry.technology === technology);
      return {
        technology,
        borda: rank === null || mean === null ? null : { rank, mean },
        copeland: majority === undefined ? null : { rank: majority.rank, score: majority.score },
        kemeny: rangeOf(places),
        ranks: rangeOf(ranks),
        variance: contested.find((entry) => entry.technology === technology)?.variance ?? null,
      };
    })
    .filter(({ ranks }) => ranks !== null)
    .toSorted((a, b) => (a.borda?.rank ?? Infinity) - (b.borda?.rank ?? Infinity));
}

function rangeOf(values: readonly number[]): { readonly best: number; readonly worst: number } | null {
  return values.length === 0 ? null : { best: Math.min(...values), worst: Math.max(...values) };
}
