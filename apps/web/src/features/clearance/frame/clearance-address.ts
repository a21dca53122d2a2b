import type { ClearanceSubject } from "@entente/domain";
import type { RoundAct } from "../acts/round-act.ts";

export const CLEARANCES_PATH = "/clearances";

export function roundHref(round: string): string {
  return `${CLEARANCES_PATH}/${round}`;
}

/** The form of an act on a round; `about` is the office or the number of the comment that it is about. */
export function actHref(round: string, act: RoundAct, about?: string | number): string {
  const path = `${roundHref(round)}/${act}`;
  return about === undefined ? path : `${path}?about=${encodeURIComponent(about)}`;
}

/** The page of a text: its wording in force, changing it, sending it. */
export function textHref({ kind, key }: ClearanceSubject): string {
  return `${CLEARANCES_PATH}/texts/${kind}/${encodeURIComponent(key)}`;
}
