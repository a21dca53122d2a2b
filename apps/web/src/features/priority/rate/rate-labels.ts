import { CITATION_LABELS } from "../../citation/citation-labels.ts";

/** Labels of the fields of a rating by their names, for messages that begin with them. */
export const RATE_LABELS = {
  ...CITATION_LABELS,
  "value.kind": "How sure it is",
  "value.value": "Value",
  "value.low": "Lowest",
  "value.mode": "Most likely",
  "value.high": "Highest",
  "value.mean": "Mean",
  "value.standardDeviation": "Standard deviation",
  confidence: "Confidence",
  "source.year": "Year",
  ratedOn: "Day of the rating",
  reason: "Reason",
} as const;

/** Name of the reason in the form that withdraws; the page has the other form beside it. */
export const WITHDRAWAL_REASON = "withdrawalReason";
