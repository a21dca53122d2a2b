import type { EntenteOutputs } from "@entente/client";

/** How far a group is apart, and on what. */
export type GroupAnswer = EntenteOutputs["alignment"]["group"];
/** How far every two countries are apart. */
export type PairsAnswer = EntenteOutputs["alignment"]["pairs"];
export type PairLine = PairsAnswer["pairs"][number];
export type PairAnswer = EntenteOutputs["alignment"]["between"];
export type BlocsAnswer = EntenteOutputs["alignment"]["blocs"];
export type MapAnswer = EntenteOutputs["alignment"]["map"];
export type OverTimeAnswer = EntenteOutputs["alignment"]["overTime"];
export type MovesAnswer = EntenteOutputs["alignment"]["moves"];
export type Move = MovesAnswer["changes"][number];
/** What one recommendation would take off the mean distance of its group, and what that is made of. */
export type GainAnswer = EntenteOutputs["alignment"]["gain"];
export type WhatIfAnswer = EntenteOutputs["alignment"]["whatIf"];
