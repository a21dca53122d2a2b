import type { TechnologyId } from "@entente/domain";
import type { TechnologyStanding } from "@entente/domain/priority";

/** What the order shows of one technology. */
export interface OrderLine {
  readonly technology: TechnologyId;
  readonly rank: number;
  readonly score: number;
  /** What missing and uncertain ratings leave possible. */
  readonly low: number;
  readonly high: number;
  /** Rank with the weights that it is compared with; absent when it had none. */
  readonly before: number | null;
}

export interface Order {
  readonly lines: readonly OrderLine[];
  /** Too little is rated of them. */
  readonly unranked: readonly TechnologyId[];
}

type Standing = Pick<TechnologyStanding, "technology" | "rank" | "best">;

/** The order of a standing beside the one that it is compared with. */
export function orderOf(technologies: readonly Standing[], start: readonly Standing[]): Order {
  const before = new Map(start.map(({ technology, rank }) => [technology, rank]));
  const lines = technologies.flatMap(({ technology, rank, best }): readonly OrderLine[] => {
    if (rank === null || best.score === null) return [];
    const { score, low, high } = best;
    return [{ technology, rank, score, low, high, before: before.get(technology) ?? null }];
  });
  const unranked = technologies.filter(({ rank }) => rank === null).map(({ technology }) => technology);
  return { lines, unranked };
}

export function movedLines({ lines }: Order): readonly OrderLine[] {
  return lines.filter(({ rank, before }) => before !== null && before !== rank);
}
