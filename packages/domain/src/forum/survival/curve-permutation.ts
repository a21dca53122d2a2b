import { type RandomSeed, randomStream, shuffle } from "../../internal/random.ts";
import { sumOf } from "../../internal/sum.ts";
import type { FollowUp } from "./follow-up.ts";
import type { FollowUpGroup } from "./log-rank.ts";
import { riskTable } from "./risk-table.ts";

/** Up to this many ways to share things out among the groups, all of them are gone through. */
export const ARRANGEMENTS_MAXIMUM = 100_000;

/** How often groups would differ as much if things had been shared out among them at random. */
export type ArrangementTest =
  | {
      readonly kind: "exact";
      /** Share of all arrangements with groups at least as far apart. */
      readonly p: number;
      /** The same share for the arrangement with groups furthest apart: no data of this size could give less. */
      readonly smallestP: number;
      readonly arrangements: number;
    }
  | {
      readonly kind: "drawn";
      /** Share of the draws, the true arrangement counted as one of them; never 0. */
      readonly p: number;
      /** Half of the interval that holds `p` with 95 % confidence. */
      readonly halfWidth: number;
      readonly draws: number;
      readonly seed: RandomSeed;
    };

/** Figures are computed sums of fractions; sums that differ by less than this are the same. */
const ROUNDING = 1e-9;

/**
 * Permutation test of the log-rank comparison: things keep their times and change groups. Groups lie apart by
 * Σ (O_g − E_g)² / n_g, where O − E is the sum of the log-rank scores 1 − Λ(t) for an event, −Λ(t) otherwise, with Λ the
 * cumulative hazard over all (Peto and Peto 1972).
 *
 * Exact for any numbers, provided that groups were followed alike: where one is much younger than the other, a
 * difference of follow-up counts as well. All arrangements are gone through where there are at most 100,000, else
 * `draws` of them are drawn; the same seed gives the same figure.
 */
export function arrangementTest<G extends string>(
  groups: readonly FollowUpGroup<G>[],
  { draws, seed }: { readonly draws: number; readonly seed: RandomSeed },
): ArrangementTest {
  const scores = logRankScores(groups.flatMap(({ followUps }) => followUps));
  const sizes = groups.map(({ followUps }) => followUps.length);
  const observed = apartness(scores, sizes);
  const arrangements = arrangementsOf(sizes);
  if (arrangements > ARRANGEMENTS_MAXIMUM) {
    const stream = randomStream(seed, "arrangements");
    const order = [...scores];
    let asFar = 1;
    for (let draw = 0; draw < draws; draw++) {
      shuffle(stream, order);
      if (apartness(order, sizes) >= observed - ROUNDING) asFar++;
    }
    const p = asFar / (draws + 1);
    return { kind: "drawn", p, halfWidth: 1.96 * Math.sqrt((p * (1 - p)) / draws), draws, seed };
  }
  const every = everyApartness(scores, sizes);
  const furthest = every.reduce((most, one) => Math.max(most, one), 0);
  const shareFrom = (least: number) => every.filter((one) => one >= least - ROUNDING).length / every.length;
  return { kind: "exact", p: shareFrom(observed), smallestP: shareFrom(furthest), arrangements };
}

/** For each thing followed, its part of what its group has observed beyond what was expected; they add up to 0. */
export function logRankScores(followUps: readonly FollowUp[]): readonly number[] {
  let hazard = 0;
  const hazards = new Map<number, number>();
  for (const { time, atRisk, events } of riskTable(followUps)) {
    hazard += events / atRisk;
    hazards.set(time, hazard);
  }
  return followUps.map(({ time, isEvent }) => Number(isEvent) - (hazards.get(time) as number));
}

/** Ways to share out things among groups of these sizes; Infinity when there are too many to count. */
export function arrangementsOf(sizes: readonly number[]): number {
  let ways = 1;
  let placed = 0;
  for (const size of sizes) {
    for (let one = 1; one <= size; one++) {
      placed += 1;
      ways = (ways * placed) / one;
    }
  }
  return Math.round(ways);
}

/** How far groups lie apart when the first `sizes[0]` scores are the first group's, and so on. */
function apartness(scores: readonly number[], sizes: readonly number[]): number {
  let next = 0;
  return sumOf(sizes, (size) => {
    let excess = 0;
    for (const end = next + size; next < end; next++) excess += scores[next] as number;
    return (excess * excess) / size;
  });
}

function everyApartness(scores: readonly number[], sizes: readonly number[]): readonly number[] {
  const found: number[] = [];
  const room = [...sizes];
  const excess = sizes.map(() => 0);
  place(0);
  return found;

  function place(index: number): void {
    const score = scores[index];
    if (score === undefined) {
      found.push(sumOf(excess.entries(), ([group, sum]) => (sum * sum) / (sizes[group] as number)));
      return;
    }
    for (const [group, free] of room.entries()) {
      if (free === 0) continue;
      const before = excess[group] as number;
      room[group] = free - 1;
      excess[group] = before + score;
      place(index + 1);
      room[group] = free;
      excess[group] = before;
    }
  }
}
