import {
  criteriaOfIndex,
  PRIORITY_INDEXES,
  type PriorityIndex,
  type PriorityModel,
  type SwingPoints,
} from "@entente/domain/priority";

/** The sub-score of which nothing has points, so that it has no weights; absent when both have. */
export function indexWithoutPoints(model: PriorityModel, points: SwingPoints): PriorityIndex | null {
  const without = PRIORITY_INDEXES.find((index) =>
    criteriaOfIndex(model, index).every(({ id }) => (points[id] ?? 0) === 0),
  );
  return without ?? null;
}
