import type { Agency } from "@entente/domain";

export interface AgencyWithShares extends Agency {
  readonly shares: number;
}

/** An agency with its place below its parents: 0 for a department, 1 for its bureaus. */
export interface PlacedAgency {
  readonly agency: AgencyWithShares;
  readonly depth: number;
}

/**
 * Agencies with a share under their parents, by short name on each level.
 *
 * A parent without a share of its own stays as long as one below it has some; others without a share are left out.
 */
export function agenciesByHierarchy(agencies: readonly AgencyWithShares[]): readonly PlacedAgency[] {
  const known = new Set(agencies.map(({ id }) => id));
  const sorted = agencies.toSorted(byId);
  const placedBelow = (parent: Agency["id"] | null, depth: number): readonly PlacedAgency[] =>
    sorted
      .filter(
        (agency) => (agency.parent !== null && known.has(agency.parent) ? agency.parent : null) === parent,
      )
      .flatMap((agency) => {
        const bureaus = placedBelow(agency.id, depth + 1);
        return agency.shares === 0 && bureaus.length === 0 ? [] : [{ agency, depth }, ...bureaus];
      });
  return placedBelow(null, 0);
}

/** Agencies that owe nothing: no share of their own, and none below them. */
export function agenciesWithoutShare(agencies: readonly AgencyWithShares[]): readonly AgencyWithShares[] {
  const shown = new Set(agenciesByHierarchy(agencies).map(({ agency }) => agency.id));
  return agencies.filter(({ id }) => !shown.has(id)).toSorted(byId);
}

function byId(a: Agency, b: Agency): number {
  return a.id < b.id ? -1 : 1;
}
