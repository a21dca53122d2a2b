/** Labels of the fields by their names, for messages that begin with them. */
export const STATE_LABELS = {
  "first.key": "Recommendation",
  "second.key": "The other recommendation",
  "second.country": "Country of the policy",
  "second.name": "Policy",
  statement: "How they pull against each other",
  kind: "What it is",
  "between.0": "One country",
  "between.1": "The other country",
  technology: "Technology",
  level: "How strongly",
  "source.title": "Source",
  "source.locator": "Place in the source",
  "source.dated": "Date of the source",
  "source.basis": "What it rests on",
  reason: "Reason",
} as const;
