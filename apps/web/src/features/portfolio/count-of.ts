import type { PortfolioOverview } from "@entente/contract";
import type { Facet, FindingKind } from "@entente/domain";

/** How many recommendations carry the value; zero when none does. */
export function countOf(counts: PortfolioOverview["counts"], facet: Facet, wanted: string): number {
  return counts[facet].find(({ value }) => value === wanted)?.count ?? 0;
}

export interface FindingCount {
  readonly kind: FindingKind;
  readonly count: number;
}

/** Every kind of finding, most frequent first and equals in their order; kinds that were not found stay, with zero. */
export function findingCounts(
  kinds: readonly FindingKind[],
  findings: PortfolioOverview["findings"],
): readonly FindingCount[] {
  return kinds
    .map((kind) => ({ kind, count: findings.find((finding) => finding.kind === kind)?.count ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
}
