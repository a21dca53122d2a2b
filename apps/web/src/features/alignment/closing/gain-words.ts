import type { GainAbsence } from "@entente/domain";
import { GROUP_ABSENCE_WORDS } from "../frame/absence-words.ts";

/** Why a recommendation has no gain of alignment, to go on after "not known: ". */
export const GAIN_ABSENCE_WORDS: Readonly<Record<GainAbsence, string>> = {
  ...GROUP_ABSENCE_WORDS,
  "no-change-linked": "nobody has said which stances it would change",
};
