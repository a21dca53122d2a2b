import { competitionRanks } from "../../internal/tie.ts";
import { ok, type Result } from "../../result.ts";
import type { AgreementFigure } from "./agreement-figure.ts";
import { completePairs, type PairedNumbers, type PairedNumbersRefusal } from "./paired-numbers.ts";

/** Kendall's tau-b, −1 to 1, and the pairs of items that it counts. */
export type KendallTau = AgreementFigure & {
  /** Items that have a number in both lists. */
  readonly items: number;
  /** Pairs of items that both lists put in the same order, and in opposite orders; pairs tied in either are neither. */
  readonly concordant: number;
  readonly discordant: number;
};

/**
 * Kendall's rank correlation tau-b between two lists of numbers, with ties: (P − Q) / √((n₀ − n₁)(n₀ − n₂)).
 *
 * Only items with a number in both lists count. Numbers within 1e-9 are ties. Both lists must run the same way: two
 * lists of scores or two lists of ranks. Absent with fewer than two items, or when one list ties all of them. Takes time
 * n log n. Kendall (1945), counted as Knight (1966) does; docs/methods/group-agreement.md.
 *
 * Fails with `paired-lengths-differ`, and with `paired-number-not-finite` when a number is not finite.
 *
 * @example
 * ```ts
 * import { kendallTau } from "@entente/domain";
 *
 * const tau = kendallTau([1, 2, 3, 4], [1, 3, 2, null]);
 * if (tau.ok) console.log(tau.value.value?.toFixed(2), "on", tau.value.items); // → 0.33 on 3
 * ```
 */
export function kendallTau(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): Result<KendallTau, PairedNumbersRefusal> {
  const paired = completePairs(first, second);
  return paired.ok ? ok(tauOf(paired.value)) : paired;
}

/** Tau-b of two complete lists of the same items. */
export function tauOf({ first, second }: PairedNumbers): KendallTau {
  const items = first.length;
  if (items < 2) return { value: null, reason: "fewer-than-two-items", items, concordant: 0, discordant: 0 };
  const a = competitionRanks(first);
  const b = competitionRanks(second);
  const joint = Float64Array.from(a, (rank, item) => rank * (items + 1) + (b[item] as number)).sort();
  const pairs = pairsOf(items);
  const tiedInFirst = tiedPairs(a.toSorted());
  const tiedInSecond = tiedPairs(b.toSorted());
  const untied = (pairs - tiedInFirst) * (pairs - tiedInSecond);
  if (untied === 0) return { value: null, reason: "all-tied", items, concordant: 0, discordant: 0 };

  const discordant = inversions(joint.map((key) => key % (items + 1)));
  const concordant = pairs - tiedInFirst - tiedInSecond + tiedPairs(joint) - discordant;
  const value = (concordant - discordant) / Math.sqrt(untied);
  return { value: Math.max(-1, Math.min(1, value)), items, concordant, discordant };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Pairs of equal entries in a sorted list. */
function tiedPairs(sorted: ArrayLike<number>): number {
  let tied = 0;
  let start = 0;
  for (let index = 1; index < sorted.length; index++) {
    if (sorted[index] !== sorted[start]) start = index;
    tied += index - start;
  }
  return tied;
}

/** Pairs in which the earlier entry is the greater; entries are whole, from 1 to the length. A Fenwick (1994) tree. */
function inversions(entries: Float64Array): number {
  const tree = new Uint32Array(entries.length + 1);
  let inverted = 0;
  for (const [before, entry] of entries.entries()) {
    let atMost = 0;
    for (let node = entry; node > 0; node -= node & -node) atMost += tree[node] as number;
    inverted += before - atMost;
    for (let node = entry; node < tree.length; node += node & -node) tree[node] = (tree[node] as number) + 1;
  }
  return inverted;
}
