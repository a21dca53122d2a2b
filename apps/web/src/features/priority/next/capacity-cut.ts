import type { TriageRow } from "./triage.ts";

/** Ranked recommendations above and below the line, and how firm the line is. */
export interface CapacityCut {
  readonly within: readonly TriageRow[];
  readonly next: readonly TriageRow[];
  /** Of those above the line, the ones that stay there whatever is still unknown turns out to be. */
  readonly sure: readonly TriageRow[];
  /** Of those below the line, the ones that could still come above it. */
  readonly open: readonly TriageRow[];
  /** Those of one rank on both sides of the line; none when it falls between two ranks. */
  readonly tied: readonly TriageRow[];
  /** Nothing that counts is known of these. */
  readonly unranked: readonly TriageRow[];
}

/** Draws the line below as many recommendations as there is room for. */
export function capacityCut(rows: readonly TriageRow[], capacity: number): CapacityCut {
  const ranked = rows.filter(({ rank }) => rank !== null);
  const within = ranked.slice(0, capacity);
  const next = ranked.slice(capacity);
  const last = within.at(-1);
  const isTied = last !== undefined && last.rank === next[0]?.rank;
  return {
    within,
    next,
    sure: within.filter(({ possibleRanks }) => possibleRanks !== null && possibleRanks.worst <= capacity),
    open: next.filter(({ possibleRanks }) => possibleRanks !== null && possibleRanks.best <= capacity),
    tied: isTied ? ranked.filter(({ rank }) => rank === last.rank) : [],
    unranked: rows.filter(({ rank }) => rank === null),
  };
}
