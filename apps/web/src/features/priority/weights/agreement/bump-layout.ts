import type { AgencyId, TechnologyId } from "@entente/domain";
import type { Agreement } from "./agreement-words.ts";

export interface BumpPoint {
  readonly agency: AgencyId;
  readonly x: number;
  readonly y: number;
  readonly rank: number;
  readonly score: number;
}

export interface BumpLine {
  readonly technology: TechnologyId;
  /** Runs of neighbors that rank it; a gap where an agency's weights leave it without a rank. */
  readonly runs: readonly (readonly BumpPoint[])[];
  /** Whether agencies place it differently. */
  readonly moves: boolean;
}

export interface BumpLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly agency: AgencyId; readonly x: number }[];
  readonly lines: readonly BumpLine[];
}

export const BUMP_SPACE = { left: 150, right: 150, top: 34, bottom: 16, column: 104, row: 48 } as const;

/** One column an agency, one line a technology, first at the top; what shares a rank stands below each other. */
export function bumpLayout({ orders }: Pick<Agreement, "orders">): BumpLayout {
  const columns = orders.map(({ agency }, place) => ({
    agency,
    x: BUMP_SPACE.left + place * BUMP_SPACE.column,
  }));
  const byTechnology = new Map<TechnologyId, BumpPoint[][]>();
  let depth = 0;
  for (const [column, { agency, technologies }] of orders.entries()) {
    const ranked = technologies.filter(({ rank }) => rank !== null);
    depth = Math.max(depth, ranked.length);
    for (const [place, { technology, rank, score }] of ranked.entries()) {
      const point: BumpPoint = {
        agency,
        x: columns[column]?.x ?? 0,
        y: BUMP_SPACE.top + (place + 0.5) * BUMP_SPACE.row,
        rank: rank ?? 0,
        score: score ?? 0,
      };
      const runs = byTechnology.get(technology) ?? [];
      const last = runs.at(-1);
      if (last?.at(-1)?.agency === orders[column - 1]?.agency && last !== undefined) last.push(point);
      else runs.push([point]);
      byTechnology.set(technology, runs);
    }
  }
  return {
    width: BUMP_SPACE.left + Math.max(0, orders.length - 1) * BUMP_SPACE.column + BUMP_SPACE.right,
    height: BUMP_SPACE.top + depth * BUMP_SPACE.row + BUMP_SPACE.bottom,
    columns,
    lines: [...byTechnology].map(([technology, runs]) => ({
      technology,
      runs,
      moves: new Set(runs.flat().map(({ rank }) => rank)).size > 1,
    })),
  };
}
