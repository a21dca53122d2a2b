import type { AlignmentBasis } from "@entente/contract";
import { BASES, type Basis, type CountryCode, type DescribedIssue, type StanceState } from "@entente/domain";

type StoredStance = AlignmentBasis["stances"][number];

/** What a country answers on one issue, with every source in force. */
export interface StanceRow {
  readonly issue: DescribedIssue;
  readonly state: StanceState;
  /** Those in force: several where sources of the same day agree, or contest each other; none where nothing is known. */
  readonly entries: readonly StoredStance[];
  /** Last entry of the history; 0 for none. */
  readonly seen: number;
}

/** The stances of a country, issue by issue in the model's order. */
export function stanceRows(
  {
    cells,
    stances,
    model,
  }: Pick<AlignmentBasis, "cells" | "stances"> & { readonly model: Pick<AlignmentBasis["model"], "model"> },
  holder: CountryCode,
): readonly StanceRow[] {
  return model.model.issues.map((issue) => {
    const cell = cells.find((one) => one.holder === holder && one.issue === issue.id);
    return {
      issue,
      state: cell?.state ?? "absent",
      entries: stances.filter((entry) => entry.holder === holder && entry.issue === issue.id),
      seen: cell?.seen ?? 0,
    };
  });
}

export interface StanceCounts {
  readonly issues: number;
  readonly known: number;
  readonly contested: readonly StanceRow[];
  readonly missing: readonly StanceRow[];
  /** How many of the known answers rest on each basis, the most first; one that rests on several counts by its first source. */
  readonly byBasis: readonly { readonly basis: Basis; readonly count: number }[];
}

/** How much is known of a country, and on what it rests. */
export function stanceCounts(rows: readonly StanceRow[]): StanceCounts {
  const known = rows.filter(({ state }) => state === "known");
  const bases = known.flatMap(({ entries }) => entries[0]?.stance.source.basis ?? []);
  return {
    issues: rows.length,
    known: known.length,
    contested: rows.filter(({ state }) => state === "contested"),
    missing: rows.filter(({ state }) => state === "absent"),
    byBasis: BASES.map((basis) => ({ basis, count: bases.filter((found) => found === basis).length }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  };
}
