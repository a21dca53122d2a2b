import type { CriterionId } from "../id.ts";
import type { Scale } from "./criterion.ts";
import type { PriorityModel } from "./model.ts";
import { TRIAGE_MEASURES, TRIAGE_SCALES, type TriageMeasure } from "./triage-measure.ts";

/** One thing that triage scores on. */
export interface TriageCriterion {
  readonly id: CriterionId;
  readonly name: string;
  readonly unit: string;
  readonly scale: Scale;
  /** Computed from the register rather than rated by a person. */
  readonly isComputed: boolean;
}

const NAMES: Readonly<Record<TriageMeasure, Pick<TriageCriterion, "name" | "unit">>> = {
  "technology-priority": {
    name: "Technology priority",
    unit: "headline of its leading technology, 0 to 1",
  },
  "alignment-gain": { name: "Alignment gain", unit: "reduction of the mean distance among its partners" },
  leverage: { name: "Leverage", unit: "open recommendations that wait for it" },
  urgency: { name: "Urgency", unit: "days to its current due date" },
};

/** Everything that triage scores on, in the order of a score's parts: the measures, then what people rate. */
export function triageCriteria({ triageCriteria: rated }: PriorityModel): readonly TriageCriterion[] {
  return [
    ...TRIAGE_MEASURES.map((measure) => ({
      id: measure as string as CriterionId,
      ...NAMES[measure],
      scale: TRIAGE_SCALES[measure],
      isComputed: true,
    })),
    ...rated.map(({ id, name, unit, scale }) => ({ id, name, unit, scale, isComputed: false })),
  ];
}
