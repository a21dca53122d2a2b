import { DESK_REASONS, type DeskReason } from "@entente/domain";
import type { DeskItem } from "./reason-sentence.ts";

export interface DeskGroup {
  readonly reason: DeskReason;
  readonly items: readonly DeskItem[];
}

/** The desk's items under their first reason, in the order of the desk; reasons without items are left out. */
export function deskGroups(items: readonly DeskItem[]): readonly DeskGroup[] {
  return DESK_REASONS.map((reason) => ({
    reason,
    items: items.filter(({ entries }) => entries[0]?.reason === reason),
  })).filter((group) => group.items.length > 0);
}

/** All items that are there for this reason among others, with it put first. */
export function itemsWith(items: readonly DeskItem[], reason: DeskReason): DeskGroup {
  const isIt = (entry: DeskItem["entries"][number]) => entry.reason === reason;
  return {
    reason,
    items: items
      .filter(({ entries }) => entries.some(isIt))
      .map((item) => ({
        ...item,
        entries: [...item.entries.filter(isIt), ...item.entries.filter((entry) => !isIt(entry))],
      })),
  };
}

export interface ReasonTally {
  readonly reason: DeskReason;
  readonly count: number;
}

/** How many items are there for each reason, first or not, in the order of the desk. */
export function reasonTallies(items: readonly DeskItem[]): readonly ReasonTally[] {
  return DESK_REASONS.map((reason) => ({ reason, count: itemsWith(items, reason).items.length })).filter(
    ({ count }) => count > 0,
  );
}
