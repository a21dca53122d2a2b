import type { AgencyId } from "@entente/domain";
import type { HeatCount } from "./heat-rows.ts";

export interface Standing {
  readonly agency: AgencyId;
  readonly count: number;
}

/** Agencies by how many of their shares carry a value, most first and equals by short name; zeros are left out. */
export function standings(value: HeatCount["value"], counts: readonly HeatCount[]): readonly Standing[] {
  return counts
    .filter((cell) => cell.value === value && cell.count > 0)
    .map(({ agency, count }) => ({ agency, count }))
    .toSorted((a, b) => b.count - a.count || (a.agency < b.agency ? -1 : 1));
}

/** The agencies that have the most, all of them when several are equal. */
export function leadersOf(sorted: readonly Standing[]): readonly Standing[] {
  return sorted.filter(({ count }) => count === sorted[0]?.count);
}
