import type { AgencyId } from "@entente/domain";

interface Placed {
  readonly id: AgencyId;
  readonly parent: AgencyId | null;
}

/** An agency with how many stand above it. */
export interface InTree<Agency> {
  readonly agency: Agency;
  readonly depth: number;
}

/** Each agency below the one above it, in the order given beside each other; without a known parent at the top. */
export function agencyTree<Agency extends Placed>(agencies: readonly Agency[]): readonly InTree<Agency>[] {
  const known = new Set(agencies.map(({ id }) => id));
  const below = (parent: AgencyId | null) =>
    agencies.filter(
      (agency) => (agency.parent !== null && known.has(agency.parent) ? agency.parent : null) === parent,
    );
  const branch = (agency: Agency, depth: number): readonly InTree<Agency>[] => [
    { agency, depth },
    ...below(agency.id).flatMap((child) => branch(child, depth + 1)),
  ];
  return below(null).flatMap((agency) => branch(agency, 0));
}
