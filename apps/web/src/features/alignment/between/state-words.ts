import type { StanceState } from "@entente/domain";

/** What is known of an answer, within a table. */
export const STATE_WORDS: Readonly<Record<StanceState, string>> = {
  known: "known",
  assumed: "assumed",
  contested: "contested by sources of the same day",
  absent: "not known",
};
