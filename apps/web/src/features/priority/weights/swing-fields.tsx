"use client";

import type { CriterionId } from "@entente/domain/id";
import {
  CRITERION_BRANCHES,
  type CriterionBranch,
  type PriorityModel,
  type SwingPoints,
} from "@entente/domain/priority";
import { memo } from "react";
import { CriterionRow } from "./criterion-row.tsx";
import { shares } from "./shown-points.ts";
import type { TypedPoints } from "./typed-points.ts";

interface SwingFieldsProps {
  readonly model: PriorityModel;
  readonly typed: TypedPoints;
  /** The points that can be used; what shares are taken of. */
  readonly points: SwingPoints;
  readonly start: SwingPoints;
  readonly onType: (criterion: CriterionId, text: string) => void;
}

const LEGENDS: Readonly<Record<CriterionBranch, { readonly title: string; readonly sense: string }>> = {
  criticality: { title: "Criticality", sense: "how much hangs on the technology" },
  opportunity: { title: "Amenability: opportunities", sense: "what makes cooperation on it possible" },
  obstacle: {
    title: "Amenability: obstacles",
    sense: "what stands in its way; they share their hundred percent with the opportunities",
  },
};

/** The criteria of the model, grouped by what they add to. */
export const SwingFields = memo(function SwingFields({
  model,
  typed,
  points,
  start,
  onType,
}: SwingFieldsProps) {
  const share = shares(model, points);
  return CRITERION_BRANCHES.map((branch) => (
    <fieldset className="swings" key={branch}>
      <legend>
        {LEGENDS[branch].title} <span className="quiet">{LEGENDS[branch].sense}</span>
      </legend>
      {model.criteria
        .filter((criterion) => criterion.branch === branch)
        .map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            typed={typed[criterion.id] ?? ""}
            start={start[criterion.id] ?? 0}
            share={share[criterion.id] ?? null}
            onType={onType}
          />
        ))}
    </fieldset>
  ));
});
