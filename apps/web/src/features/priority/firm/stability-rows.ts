import type { LeaderStability } from "@entente/domain";
import { listOf } from "../../../lib/sentence.ts";
import type { PriorityNames } from "../frame/names.ts";

/** How far one weight can move before the first place changes, as a row. */
export interface StabilityRow extends LeaderStability {
  readonly name: string;
  /** The interval in which the first place stays, never wider than it is. */
  readonly stays: string;
  /** Who is first beyond the interval; absent when no weight of this criterion changes the first place. */
  readonly beyond: string | null;
}

/** The criteria with the narrowest interval first; among equals the one whose end is nearer to the present weight. */
export function stabilityRows(
  stability: readonly LeaderStability[],
  names: PriorityNames,
): readonly StabilityRow[] {
  return stability
    .toSorted((a, b) => a.high - a.low - (b.high - b.low) || nearestEnd(a) - nearestEnd(b))
    .map((entry) => ({
      ...entry,
      name: names.criterion(entry.criterion),
      stays: `${lowWords(entry.low)} to ${highWords(entry.high)}`,
      beyond: beyondWords(entry, names),
    }));
}

/** Id of the row of a criterion. */
export function stabilityAnchor(criterion: LeaderStability["criterion"]): string {
  return `stability-${criterion}`;
}

/** How many criteria can change the first place by their weight alone. */
export function movingCount(stability: readonly LeaderStability[]): number {
  return stability.filter(({ below, above }) => below !== null || above !== null).length;
}

function nearestEnd({ weight, below, above }: LeaderStability): number {
  return Math.min(...[below, above].map((end) => (end === null ? 2 : Math.abs(end.at - weight))));
}

function beyondWords({ below, above }: LeaderStability, names: PriorityNames): string | null {
  const first = (by: readonly string[]) => listOf(by.map((id) => names.technology(id)));
  const words = [
    ...(below === null ? [] : [`below ${lowWords(below.at)}: ${first(below.by)}`]),
    ...(above === null ? [] : [`above ${highWords(above.at)}: ${first(above.by)}`]),
  ];
  return words.length === 0 ? null : words.join("; ");
}

/** In percent with one decimal, rounded inward; the ends themselves without decimals. */
function lowWords(share: number): string {
  return share <= 0 ? "0%" : `${(Math.ceil(share * 1000 - 1e-9) / 10).toFixed(1)}%`;
}

function highWords(share: number): string {
  return share >= 1 ? "100%" : `${(Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)}%`;
}
