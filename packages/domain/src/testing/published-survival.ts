import type { FollowUp } from "../forum/survival/follow-up.ts";

/** Times as the literature writes them: a plus behind a time says that it is censored. */
export function followedFor(text: string): readonly FollowUp[] {
  return text
    .split(" ")
    .map((word) => ({ time: Number(word.replace("+", "")), isEvent: !word.endsWith("+") }));
}

/**
 * Weeks of remission in acute leukemia under 6-mercaptopurine and under placebo: Freireich et al., *Blood* 21, 1963,
 * 699–716, as Gehan, *Biometrika* 52, 1965, 203–223, prints them.
 */
export const MERCAPTOPURINE = followedFor(
  "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+",
);
export const PLACEBO = followedFor("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

/** Weeks of survival in acute myelogenous leukemia, maintained and not: Miller, *Survival Analysis*, 1981; `aml` in R's survival. */
export const MAINTAINED = followedFor("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");
export const NOT_MAINTAINED = followedFor("5 5 8 8 12 16+ 23 27 30 33 43 45");
