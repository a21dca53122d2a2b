import { implementationOf, positionOf, type RecommendationRecord, type Status } from "@entente/domain";

/** The five facts with one row for each assigned agency where a fact is said by agencies. */
export function statusByAgency({ assignments }: RecommendationRecord, status: Status) {
  const { resolution, verification, closure } = status;
  return {
    positions: assignments.map(({ agency }) => ({
      agency,
      value: positionOf(status, agency),
      since: status.positions.get(agency)?.since ?? null,
    })),
    implementations: assignments.map(({ agency }) => ({
      agency,
      value: implementationOf(status, agency),
      since: status.implementations.get(agency)?.since ?? null,
    })),
    resolution,
    verification,
    closure,
  };
}
