import type { CriterionId } from "@entente/domain/id";
import type { PriorityModel, SwingPoints } from "@entente/domain/priority";

export interface PointChange {
  readonly criterion: CriterionId;
  /** Absent when there were no points. */
  readonly from: number | null;
  readonly to: number;
}

/** Every criterion with its points before and after, in the model's order. */
export function pointChanges(
  { criteria }: Pick<PriorityModel, "criteria">,
  before: SwingPoints | null,
  after: SwingPoints,
): readonly PointChange[] {
  return criteria.map(({ id }) => ({ criterion: id, from: before?.[id] ?? null, to: after[id] ?? 0 }));
}

export function isChanged({ from, to }: PointChange): boolean {
  return from !== to;
}
