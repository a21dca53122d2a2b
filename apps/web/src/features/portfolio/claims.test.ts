import type { ListRow } from "@entente/contract";
import type { CalendarDate, RecommendationKey } from "@entente/domain";
import { VERIFICATIONS } from "@entente/domain";
import { describe, expect, it } from "vitest";
import {
  type ClaimCounts,
  claimRows,
  claimSegments,
  oldestClaim,
  verificationTotals,
  verifiedClaims,
  waitingClaims,
} from "./claims.ts";

const COUNTS: ClaimCounts = [
  { implementation: "not-started", verification: "not-assessed", count: 10 },
  { implementation: "implemented", verification: "evidence-submitted", count: 3 },
  { implementation: "implemented", verification: "addressed", count: 2 },
  { implementation: "partially-implemented", verification: "evidence-submitted", count: 1 },
];

function claimed(key: string, on: string): Pick<ListRow, "key" | "health"> {
  const finding = { kind: "claimed-unverified", claimedOn: on as CalendarDate, days: 100 } as const;
  return {
    key: key as RecommendationKey,
    health: { label: "at-risk", findings: [finding], reviewOn: null },
  };
}
function page(rows: readonly Pick<ListRow, "key" | "health">[], count: number, isCapped = false) {
  return { rows: rows as readonly ListRow[], total: { count, isCapped } };
}

describe("claimed against verified", () => {
  it("has every combination, with a list behind each that holds something", () => {
    const implemented = claimRows(COUNTS).find(({ implementation }) => implementation === "implemented");
    expect(implemented?.figures).toHaveLength(VERIFICATIONS.length);
    expect(implemented?.figures[1]).toEqual({
      count: 3,
      href: "/recommendations?implementation=implemented&verification=evidence-submitted",
    });
    expect(implemented?.figures[0]).toEqual({ count: 0, href: null });
    expect(implemented?.all).toEqual({ count: 5, href: "/recommendations?implementation=implemented" });
  });

  it("adds up by row and by column", () => {
    const rows = claimRows(COUNTS);
    const sum = (figures: readonly { count: number }[]) =>
      figures.reduce((total, { count }) => total + count, 0);
    for (const row of rows) expect(sum(row.figures)).toBe(row.all.count);
    expect(sum(verificationTotals(COUNTS))).toBe(16);
  });

  it("counts as waiting whatever is claimed in whole or part and judged by nobody", () => {
    expect(waitingClaims(COUNTS).count).toBe(4);
    expect(waitingClaims([]).href).toBeNull();
    expect(verifiedClaims(COUNTS)).toEqual({ claims: 6, verified: 2 });
  });
});

describe("oldestClaim", () => {
  it("is the claim that has waited longest", () => {
    const rows = [claimed("DATA-2", "2023-07-10"), claimed("CHIP-1", "2022-08-09")];
    expect(oldestClaim(page(rows, 2))).toEqual({ recommendation: "CHIP-1", on: "2022-08-09" });
  });

  it("is not said while only some of the claims are at hand", () => {
    expect(oldestClaim(page([claimed("CHIP-1", "2022-08-09")], 2))).toBeNull();
    expect(oldestClaim(page([claimed("CHIP-1", "2022-08-09")], 1, true))).toBeNull();
    expect(oldestClaim(page([], 0))).toBeNull();
  });
});

describe("claimSegments", () => {
  it("lays the segments of a bar side by side, on one scale for all bars", () => {
    const rows = claimRows(COUNTS);
    const segments = claimSegments(rows);
    const implemented = segments[rows.findIndex(({ implementation }) => implementation === "implemented")];
    expect(implemented?.map(({ verification, x, width }) => [verification, x, width])).toEqual([
      ["evidence-submitted", 0, 30],
      ["addressed", 30, 20],
    ]);
    expect(segments[0]?.[0]).toMatchObject({ x: 0, width: 100 });
  });

  it("draws nothing for an empty register", () => {
    expect(claimSegments(claimRows([])).flat()).toEqual([]);
  });
});
