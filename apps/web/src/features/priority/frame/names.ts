import type { PriorityBasis } from "@entente/contract";
import {
  type Confidence,
  type CriterionBranch,
  type FocusClass,
  type PriorityIndex,
  READINESS_BAND_LEVELS,
  type ReadinessBand,
} from "@entente/domain";

/** Names of the bands; their limits in TRL are our setting and are to be labeled so. */
export const BAND_WORDS: Readonly<Record<ReadinessBand, string>> = {
  research: "Research",
  "pre-standardization": "Pre-standardization",
  deployment: "Deployment",
};

/** A band with its levels, such as "Research, TRL 1–3"; "Whole chain" without one. */
export function bandWords(band: ReadinessBand | null): string {
  return band === null ? "Whole chain" : `${BAND_WORDS[band]}, ${bandLevels(band)}`;
}

/** The levels of a band, such as "TRL 1–3". */
export function bandLevels(band: ReadinessBand): string {
  const { lowest, highest } = READINESS_BAND_LEVELS[band];
  return `TRL ${lowest}–${highest}`;
}

/** Said wherever bands are shown. */
export const BANDS_ARE_OURS =
  "The bands of technology readiness levels (TRL) are our setting; the brief speaks of low, middle and high without numbers.";

export const BRANCH_WORDS: Readonly<Record<CriterionBranch, string>> = {
  criticality: "Criticality",
  opportunity: "Opportunity",
  obstacle: "Obstacle",
};

export const INDEX_WORDS: Readonly<Record<PriorityIndex, string>> = {
  criticality: "Criticality",
  amenability: "Amenability",
};

export const FOCUS_CLASS_WORDS: Readonly<Record<FocusClass, string>> = {
  pursue: "Pursue",
  "clear-the-way": "Clear the way",
  "keep-going": "Keep going",
  leave: "Leave",
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  low: "Low",
  medium: "Medium",
  high: "High",
};

export interface PriorityNames {
  /** The name of a technology; its id when the register does not have it. */
  readonly technology: (id: string) => string;
  /** The name of a criterion, of ranking or of triage; its id when the model does not have it. */
  readonly criterion: (id: string) => string;
}

/** Names for what rankings refer to by id. */
export function priorityNames({
  technologies,
  model: { model },
}: Pick<PriorityBasis, "technologies" | "model">): PriorityNames {
  const technologyNames = new Map<string, string>(technologies.map(({ id, name }) => [id, name]));
  const criterionNames = new Map<string, string>(
    [...model.criteria, ...model.triageCriteria].map(({ id, name }) => [id, name]),
  );
  return {
    technology: (id) => technologyNames.get(id) ?? id,
    criterion: (id) => criterionNames.get(id) ?? id,
  };
}
