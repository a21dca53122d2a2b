/** Permutations behind the chance of as much agreement; asked for and named on the page. */
export const AGREEMENT_DRAWS = 10_000;
