import type { BlocAbsence, GroupAbsence, PairAbsence } from "@entente/domain";

/** Why a group has no mean distance, to go on after "not known: ". */
export const GROUP_ABSENCE_WORDS: Readonly<Record<GroupAbsence, string>> = {
  "fewer-than-two-holders": "a distance takes at least two countries",
  "nothing-comparable": "no two of them have a known answer on the same issue",
};

/** Why two countries have no distance, to go on after "not known: ". */
export const PAIR_ABSENCE_WORDS: Readonly<Record<PairAbsence, string>> = {
  "no-shared-issue": "there is no issue on which both answers are known",
  "no-shared-weight": "every issue on which both answers are known has no weight",
};

/** Why two sides have no separation, to go on after "not known: ". */
export const BLOC_ABSENCE_WORDS: Readonly<Record<BlocAbsence, string>> = {
  "bloc-of-one": "a side of one country has no distance within",
  "nothing-comparable": "no pair of one sort can be compared",
};
