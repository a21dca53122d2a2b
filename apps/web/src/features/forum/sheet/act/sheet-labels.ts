/** Labels of the fields by their names, for messages that begin with them. */
export const SHEET_LABELS = {
  title: "Title",
  votesOn: "Day of the votes",
  group: "Who coordinates",
  conversationsMaximum: "Most conversations each",
  "source.title": "What says so",
  reason: "Reason",
  country: "Country",
  item: "Item",
  stance: "Means to vote",
  on: "As of",
  source: "Who told whom, or which document says so",
} as const;
