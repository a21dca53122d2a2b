import type { ObligationState, Word } from "@entente/domain";
import type { Mark } from "../../../lib/marks.ts";

/** How an obligation stands on a day. */
export const STATE_WORDS: Readonly<Record<ObligationState, string>> = {
  late: "Late",
  dropped: "Dropped",
  unclear: "Unclear",
  open: "Open",
  kept: "Kept",
};

export const STATE_MARKS: Readonly<Record<ObligationState, Mark>> = {
  late: { shape: "triangle", tone: "bad" },
  dropped: { shape: "cross", tone: "quiet" },
  unclear: { shape: "dashed", tone: "warn" },
  open: { shape: "empty", tone: "plain" },
  kept: { shape: "full", tone: "good" },
};

/** Whose word counts. */
export const WORD_WORDS: Readonly<Record<Word, string>> = {
  claimed: "claimed by the country that owes",
  verified: "verified",
};
