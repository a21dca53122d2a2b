/** Labels of the fields by their names, for messages that begin with them. */
export const CHANGE_LABELS = {
  country: "Country",
  status: "As",
  "joined.on": "Since",
  "left.on": "Until",
  "source.title": "What says so",
  reason: "Reason",
  title: "Title",
  startsAt: "Starts",
  endsAt: "Ends",
  place: "Place",
} as const;
