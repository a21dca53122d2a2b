import type { PortfolioOverview } from "@entente/contract";
import { formatNumber } from "../../lib/numbers.ts";

export type Unlocking = PortfolioOverview["mostUnlocking"][number];

/** By how many wait in all, then directly, then by key; what holds up nothing is left out. */
export function unlockingOrder(entries: readonly Unlocking[]): readonly Unlocking[] {
  return entries
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.all - a.all || b.direct - a.direct || (a.row.key < b.row.key ? -1 : 1));
}

/** The finding of the plot: which one unlocks most, or that several do equally. */
export function unlockingTitle(ordered: readonly Unlocking[]): string {
  const [first, second] = ordered;
  if (first === undefined) return "No recommendation holds up another";
  const others = formatNumber(first.all, "other");
  return second !== undefined && second.all === first.all
    ? `Finishing ${first.row.key} or ${second.row.key} would each unlock ${others}`
    : `Finishing ${first.row.key} would unlock ${others}`;
}
