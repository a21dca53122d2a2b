import { CITATION_LABELS } from "../../citation/citation-labels.ts";

/** Labels of the fields of a stance by their names, for messages that name their field. */
export const RECORD_LABELS = {
  ...CITATION_LABELS,
  value: "Answer",
  since: "First day",
  confidence: "Confidence",
  "source.dated": "Date of the source",
  "figure.indicator": "Indicator",
  "figure.year": "Year of the figure",
  "figure.value": "Value of the figure",
  reason: "Reason",
  sequence: "Entry",
} as const;

/** Name of the reason in the form that withdraws; the page has the other form beside it. */
export const WITHDRAWAL_REASON = "withdrawalReason";
/** Name of the choice of the entry that is withdrawn. */
export const WITHDRAWN_ENTRY = "sequence";
