/** Answers that need no words, so that they can be given where the clearance is listed. */
export const SHORT_ANSWERS = ["concur", "no-equity"] as const;
export type ShortAnswer = (typeof SHORT_ANSWERS)[number];
