import type { PriorityStanding, TechnologyStanding } from "@entente/domain";

export interface FirstPlaces {
  /** All that share the first rank; none when nothing is ranked. */
  readonly first: readonly TechnologyStanding[];
  /** All that share the next rank. */
  readonly next: readonly TechnologyStanding[];
  readonly unranked: readonly TechnologyStanding[];
  readonly total: number;
}

/** Who is first, who comes next, and who has too few ratings for a rank. */
export function firstPlaces({ technologies }: Pick<PriorityStanding, "technologies">): FirstPlaces {
  const ofRank = (asked: number | null) => technologies.filter(({ rank }) => rank === asked);
  const first = ofRank(1);
  return {
    first,
    next: first.length === 0 ? [] : ofRank(first.length + 1),
    unranked: ofRank(null),
    total: technologies.length,
  };
}
