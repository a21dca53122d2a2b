import type { EntenteOutputs } from "@entente/client";
import type { PortfolioOverview } from "@entente/contract";
import {
  type CalendarDate,
  IMPLEMENTATIONS,
  type Implementation,
  isClaim,
  type RecommendationKey,
  VERIFICATIONS,
  type Verification,
} from "@entente/domain";
import { stack } from "d3-shape";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import type { ListedCount } from "../../ui/plots/heat-figure.tsx";

export type ClaimCounts = PortfolioOverview["claimedByVerification"];

export interface ClaimRow {
  readonly implementation: Implementation;
  /** One for each verification, in the order of `VERIFICATIONS`. */
  readonly figures: readonly ListedCount[];
  readonly all: ListedCount;
}

const WAITING: readonly Verification[] = ["not-assessed", "evidence-submitted"];
const CLAIMS: readonly Implementation[] = IMPLEMENTATIONS.filter(isClaim);

/** What leads claim against what verifiers found, every combination once. */
export function claimRows(counts: ClaimCounts): readonly ClaimRow[] {
  return IMPLEMENTATIONS.map((implementation) => ({
    implementation,
    figures: VERIFICATIONS.map((verification) =>
      figure(countWith(counts, [implementation], [verification]), { implementation, verification }),
    ),
    all: figure(countWith(counts, [implementation], VERIFICATIONS), { implementation }),
  }));
}

/** The last row: each verification over all claims. */
export function verificationTotals(counts: ClaimCounts): readonly ListedCount[] {
  return VERIFICATIONS.map((verification) =>
    figure(countWith(counts, IMPLEMENTATIONS, [verification]), { verification }),
  );
}

/** Claims of whole or partial completion that no verifier has judged yet. */
export function waitingClaims(counts: ClaimCounts): ListedCount {
  return figure(countWith(counts, CLAIMS, WAITING), { implementation: CLAIMS, verification: WAITING });
}

/** How many claim completion in whole or part, and how many of those were found to be addressed. */
export function verifiedClaims(counts: ClaimCounts): { readonly claims: number; readonly verified: number } {
  return {
    claims: countWith(counts, CLAIMS, VERIFICATIONS),
    verified: countWith(counts, CLAIMS, ["addressed"]),
  };
}

/** The filters by which the list shows the claims that wait. */
export const WAITING_FILTERS = { implementation: [...CLAIMS], verification: [...WAITING] };

export interface OldestClaim {
  readonly recommendation: RecommendationKey;
  readonly on: CalendarDate;
}

/**
 * The claim that has waited longest; absent when none has waited for longer than the rule allows, or when not all
 * claims are at hand.
 */
export function oldestClaim({
  rows,
  total,
}: Pick<EntenteOutputs["recommendation"]["list"], "rows" | "total">): OldestClaim | null {
  if (rows.length < total.count || total.isCapped) return null;
  const waiting = rows.flatMap(({ key, health }) =>
    health.findings.flatMap((finding) =>
      finding.kind === "claimed-unverified" ? [{ recommendation: key, on: finding.claimedOn }] : [],
    ),
  );
  return waiting.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}

export interface ClaimSegment {
  readonly verification: Verification;
  readonly figure: ListedCount;
  /** Where the segment starts and how wide it is, in percent of the plot's width. */
  readonly x: number;
  readonly width: number;
}

/** The segments of each claim's bar, side by side in the order of `VERIFICATIONS`; empty ones are left out. */
export function claimSegments(rows: readonly ClaimRow[]): readonly (readonly ClaimSegment[])[] {
  const largest = Math.max(1, ...rows.map(({ all }) => all.count));
  const countOf = (row: ClaimRow, verification: Verification) =>
    row.figures[VERIFICATIONS.indexOf(verification)]?.count ?? 0;
  const stacked = stack<ClaimRow, Verification>()
    .keys([...VERIFICATIONS])
    .value(countOf)(rows);
  return rows.map((row, index) =>
    stacked.flatMap(({ key, ...points }) => {
      const [from, to] = points[index] ?? [0, 0];
      const segmentFigure = row.figures[VERIFICATIONS.indexOf(key)];
      if (segmentFigure === undefined || to <= from) return [];
      return [
        {
          verification: key,
          figure: segmentFigure,
          x: (from / largest) * 100,
          width: ((to - from) / largest) * 100,
        },
      ];
    }),
  );
}

function countWith(
  counts: ClaimCounts,
  implementations: readonly Implementation[],
  verifications: readonly Verification[],
): number {
  return counts
    .filter(
      ({ implementation, verification }) =>
        implementations.includes(implementation) && verifications.includes(verification),
    )
    .reduce((sum, { count }) => sum + count, 0);
}

function figure(count: number, values: Parameters<typeof recommendationsHref>[0]): ListedCount {
  return { count, href: count === 0 ? null : recommendationsHref(values) };
}
