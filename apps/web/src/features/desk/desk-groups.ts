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
