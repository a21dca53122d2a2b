/** Labels of the fields by their names, for messages that begin with them. */
export const FOUND_LABELS = {
  name: "Name",
  forum: "Working group of",
  statement: "What it is for",
  duplicateReason: "Why all the same",
  "source.title": "What says so",
  reason: "Reason",
  members: "Who would take part",
} as const;
