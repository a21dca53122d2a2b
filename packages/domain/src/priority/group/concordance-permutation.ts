import { type RandomSeed, randomStream, shuffle } from "../../internal/random.ts";
import { err, ok, type Result } from "../../result.ts";
import type { AgreementAbsence } from "./agreement-figure.ts";
import { completeRanks } from "./complete-ranks.ts";
import { concordance, rankSumSpread } from "./kendall-w.ts";
import type { RaterBallots } from "./rater-table.ts";

export const PERMUTATION_DRAWS_MAXIMUM = 1_000_000;

export interface PermutationRequest {
  /** How many shufflings, 1 to 1,000,000. */
  readonly draws: number;
  readonly seed: RandomSeed;
}

/** How often raters who order the items at random would agree as much. */
export interface PermutationTest {
  /** Share of the draws with at least this W, the raters' own orders counted as one draw; never 0. */
  readonly p: number;
  /** Half of the interval that holds `p` with 95 % confidence. */
  readonly halfWidth: number;
  readonly draws: number;
  readonly seed: RandomSeed;
}

export interface PermutationDrawsInvalid {
  readonly code: "permutation-draws-invalid";
  readonly draws: number;
  readonly maximum: number;
}

/**
 * Permutation test of W: shuffles the order of every rater but one, again and again. Valid for few raters and with
 * ties, where the chi-square test is not. The same seed gives the same figure.
 *
 * Absent where W is. Takes time in proportion to draws × raters × items; 10,000 draws leave p within 0.01.
 * Legendre (2005); docs/methods/group-agreement.md.
 *
 * Fails with `permutation-draws-invalid` unless `draws` is a whole number from 1 to 1,000,000.
 */
export function concordancePermutation<R extends string, K extends string>(
  ballots: RaterBallots<R, K>,
  { draws, seed }: PermutationRequest,
): Result<
  PermutationTest | { readonly p: null; readonly reason: AgreementAbsence },
  PermutationDrawsInvalid
> {
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= PERMUTATION_DRAWS_MAXIMUM)) {
    return err({ code: "permutation-draws-invalid", draws, maximum: PERMUTATION_DRAWS_MAXIMUM });
  }
  const observed = concordance(ballots);
  if (observed.value === null) return ok({ p: null, reason: observed.reason });

  const rows = completeRanks(ballots).rows.map((row) => [...row]);
  const spread = rankSumSpread(rows);
  const stream = randomStream(seed, "concordance");
  let asMuch = 1;
  for (let draw = 0; draw < draws; draw++) {
    for (const row of rows.slice(1)) shuffle(stream, row);
    if (rankSumSpread(rows) >= spread) asMuch++;
  }
  const p = asMuch / (draws + 1);
  return ok({ p, halfWidth: 1.96 * Math.sqrt((p * (1 - p)) / draws), draws, seed });
}
