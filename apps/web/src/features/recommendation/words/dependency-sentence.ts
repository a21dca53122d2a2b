import type { RecommendationGetOutput } from "@entente/contract";
import { type CalendarDate, daysBetween } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";

type Dependencies = RecommendationGetOutput["dependencies"];
export type DependencyNode = Dependencies["nodes"][number];

/** What the recommendation unlocks: what waits for it directly, and in all. */
export function unlocksSentence({ unlocksDirectly, unlocksAll }: Dependencies): string {
  if (unlocksAll.length === 0) return "No open recommendation waits for it.";
  const direct = formatNumber(unlocksDirectly.length, "open recommendation");
  const verb = unlocksDirectly.length === 1 ? "waits" : "wait";
  const behind = unlocksAll.length - unlocksDirectly.length;
  const more =
    behind === 0 ? "" : `, and ${behind} more behind ${unlocksDirectly.length === 1 ? "it" : "them"}`;
  return `${direct} ${verb} for it directly${more}: ${listOf(unlocksAll)}.`;
}

/** The chain that sets when it can be finished. */
export function criticalPathSentence({ criticalPath, nodes }: Dependencies, key: string): string {
  const before = criticalPath.filter((other) => other !== key);
  const own = nodes.find((node) => node.key === key);
  if (own !== undefined && !own.isOpen)
    return "It is claimed as implemented or closed: nothing has to be waited for.";
  if (before.length === 0) return "Nothing open has to be done first.";
  return `The longest wait runs ${[...before, key].join(" → ")}: ${before[0]} comes first.`;
}

/** When it can be finished at the earliest, as far as dates are known. */
export function forecastSentence({ forecast }: DependencyNode, today: CalendarDate): string {
  if (forecast === null) return "Claimed or closed";
  const { earliestCompletion, isLowerBound, waitsFor } = forecast;
  if (isLowerBound && daysBetween(today, earliestCompletion) <= 0) {
    return waitsFor === null
      ? "Not known: no date is set"
      : `Not known: waits for ${waitsFor}, which has no date`;
  }
  return `${isLowerBound ? "Not before" : "Expected"} ${formatDate(earliestCompletion)}`;
}

/** A due date that comes before the earliest completion; absent when there is none. */
export function conflictSentence({ key, forecast }: DependencyNode): string | null {
  const conflict = forecast?.conflict ?? null;
  if (conflict === null) return null;
  return `${key} is due ${formatDate(conflict.due)}, ${formatNumber(conflict.days, "day")} before it can be finished.`;
}

/** The graph's finding: how many it waits for and how many it unlocks. */
export function graphTitle({ edges, unlocksAll }: Dependencies, key: string): string {
  const before = edges.filter(({ dependent }) => dependent === key).length;
  const waits = before === 0 ? `${key} waits for nothing` : `${key} waits for ${before}`;
  return `${waits} and unlocks ${unlocksAll.length === 0 ? "nothing" : unlocksAll.length}`;
}

/** How another recommendation stands to this one, as a heading; groups come in this order. */
export const RELATIONS_IN_ORDER = [
  "Has to be done first",
  "Has to be done before those",
  "This recommendation",
  "Waits for it",
  "Waits behind those",
] as const;
export type RelationHeading = (typeof RELATIONS_IN_ORDER)[number];

export function relationOf(other: string, { edges }: Dependencies, key: string): RelationHeading {
  if (other === key) return "This recommendation";
  if (edges.some(({ dependent, prerequisite }) => dependent === key && prerequisite === other))
    return "Has to be done first";
  if (edges.some(({ dependent, prerequisite }) => dependent === other && prerequisite === key))
    return "Waits for it";
  return ancestorsOf(key, edges).has(other) ? "Has to be done before those" : "Waits behind those";
}

function ancestorsOf(key: string, edges: Dependencies["edges"]): ReadonlySet<string> {
  const found = new Set<string>([key]);
  for (const id of found) {
    for (const { dependent, prerequisite } of edges) if (dependent === id) found.add(prerequisite);
  }
  return found;
}
