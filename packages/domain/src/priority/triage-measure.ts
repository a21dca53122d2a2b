import type { Scale } from "./criterion.ts";

/** What triage computes from the register; the other criteria are rated by people. */
export const TRIAGE_MEASURES = ["technology-priority", "alignment-gain", "leverage", "urgency"] as const;
export type TriageMeasure = (typeof TRIAGE_MEASURES)[number];

/**
 * Declared scales of the measures: headline 0 to 1; reduction of the mean distance in the partners' group, none to
 * 0.1; recommendations that it unlocks, none to 5; days to the current due date, two years to none. The ends are ours
 * (decisions/0012); what lies beyond counts as the end.
 */
export const TRIAGE_SCALES: Readonly<Record<TriageMeasure, Scale>> = {
  "technology-priority": { worst: 0, best: 1, outOfRange: "clip", points: null },
  "alignment-gain": { worst: 0, best: 0.1, outOfRange: "clip", points: null },
  leverage: { worst: 0, best: 5, outOfRange: "clip", points: null },
  urgency: { worst: 730, best: 0, outOfRange: "clip", points: null },
};
