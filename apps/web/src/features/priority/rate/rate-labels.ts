/** Labels of the fields of a rating by their names, for messages that begin with them. */
export const RATE_LABELS = {
  "value.kind": "How sure it is",
  "value.value": "Value",
  "value.low": "Lowest",
  "value.mode": "Most likely",
  "value.high": "Highest",
  "value.mean": "Mean",
  "value.standardDeviation": "Standard deviation",
  confidence: "Confidence",
  basis: "What it rests on",
  "source.title": "Title of the source",
  "source.publisher": "Publisher",
  "source.year": "Year",
  "source.license": "Terms of use",
  "source.locator": "Place in the source",
  "source.caveat": "Caveat",
  passage: "Passage of the brief",
  ratedOn: "Day of the rating",
  reason: "Reason",
} as const;

/** Name of the reason in the form that withdraws; the page has the other form beside it. */
export const WITHDRAWAL_REASON = "withdrawalReason";
