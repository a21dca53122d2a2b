import { err, ok, type Result } from "../../result.ts";
import type { AgreementFigure } from "./agreement-figure.ts";
import { midRanks } from "./mid-rank.ts";
import { completePairs, type PairedNumbers, type PairedNumbersRefusal } from "./paired-numbers.ts";

/** How much one ranking of N items is like another, in three ways; 1 each when they are the same. */
export interface RankSimilarity {
  /** Items with a rank in both. */
  readonly items: number;
  /** Spearman's correlation, −1 to 1: every place counts alike. */
  readonly spearman: AgreementFigure;
  /** Weighted Spearman r_w: differences among the first places count more. −1 for a reversed order without ties. */
  readonly weightedSpearman: AgreementFigure;
  /** WS, 0 to 1: places are weighed by the reference ranking, the first by half. Not symmetric. */
  readonly ws: AgreementFigure;
}

export interface RankBeyondItems {
  readonly code: "rank-beyond-items";
  readonly list: "first" | "second";
  readonly index: number;
  readonly rank: number;
  /** Ranks go from 1 to this. */
  readonly maximum: number;
}

/**
 * Compares a ranking with a reference ranking, 1 the first place. `null` is an item without a rank.
 *
 * Ranks are taken as they are given, whatever the rule for ties (1, 1, 3 or 1.5, 1.5, 3), Spearman's from mid-ranks;
 * when an item lacks a rank on one side, the others are ranked anew without it, by mid-ranks. Absent with fewer than two
 * items; Spearman's also when one side ties all. Spearman (1904); Pinto da Costa and Soares (2005) for r_w; Sałabun and
 * Urbaniak (2020) for WS; docs/methods/group-agreement.md.
 *
 * Fails with `paired-lengths-differ`, and with `paired-number-not-finite` when a rank is not finite;
 * with `rank-beyond-items` when a rank is not from 1 to the number of items listed. In a refusal, `first` is the
 * reference.
 *
 * @example
 * ```ts
 * import { rankSimilarity } from "@entente/domain";
 *
 * const similarity = rankSimilarity([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]);
 * if (similarity.ok) {
 *   const { spearman, ws } = similarity.value;
 *   console.log(spearman.value, ws.value?.toFixed(4)); // → 0.9 0.7917
 * }
 * ```
 */
export function rankSimilarity(
  reference: readonly (number | null)[],
  ranking: readonly (number | null)[],
): Result<RankSimilarity, PairedNumbersRefusal | RankBeyondItems> {
  const paired = completePairs(reference, ranking);
  if (!paired.ok) return paired;
  const beyond = firstBeyond("first", reference) ?? firstBeyond("second", ranking);
  if (beyond !== null) return err(beyond);

  const items = paired.value.first.length;
  const isComplete = items === reference.length;
  return ok(similarityOf(isComplete ? paired.value : rankedAnew(paired.value), items));
}

function firstBeyond(
  list: RankBeyondItems["list"],
  ranks: readonly (number | null)[],
): RankBeyondItems | null {
  const maximum = ranks.length;
  const index = ranks.findIndex((rank) => rank !== null && (rank < 1 || rank > maximum));
  return index === -1
    ? null
    : { code: "rank-beyond-items", list, index, rank: ranks[index] as number, maximum };
}

function rankedAnew({ first, second }: PairedNumbers): PairedNumbers {
  return { first: midRanks(first, "one-is-first"), second: midRanks(second, "one-is-first") };
}

/** The same of complete rankings of the same items. */
export function similarityOf(ranks: PairedNumbers, items: number): RankSimilarity {
  if (items < 2) {
    const absent = { value: null, reason: "fewer-than-two-items" } as const;
    return { items, spearman: absent, weightedSpearman: absent, ws: absent };
  }
  return {
    items,
    spearman: spearmanOf(rankedAnew(ranks)),
    weightedSpearman: { value: weightedSpearmanOf(ranks, items) },
    ws: { value: wsOf(ranks, items) },
  };
}

/** Pearson's correlation of mid-ranks. */
function spearmanOf({ first, second }: PairedNumbers): AgreementFigure {
  const mean = (first.length + 1) / 2;
  let shared = 0;
  let ofFirst = 0;
  let ofSecond = 0;
  for (const [item, rank] of first.entries()) {
    const a = rank - mean;
    const b = (second[item] as number) - mean;
    shared += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  }
  const spread = Math.sqrt(ofFirst * ofSecond);
  if (spread === 0) return { value: null, reason: "all-tied" };
  return { value: Math.max(-1, Math.min(1, shared / spread)) };
}

function weightedSpearmanOf({ first, second }: PairedNumbers, n: number): number {
  const weighted = first.reduce((sum, x, item) => {
    const y = second[item] as number;
    return sum + (x - y) ** 2 * (n - x + 1 + (n - y + 1));
  }, 0);
  return 1 - (6 * weighted) / (n ** 4 + n ** 3 - n ** 2 - n);
}

function wsOf({ first: reference, second }: PairedNumbers, n: number): number {
  return reference.reduce((similarity, x, item) => {
    const y = second[item] as number;
    return similarity - (2 ** -x * Math.abs(x - y)) / Math.max(x - 1, n - x);
  }, 1);
}
