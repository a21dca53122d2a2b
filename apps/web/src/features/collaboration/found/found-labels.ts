/** Labels of the fields by their names, for messages that begin with them. */
export const FOUND_COLLABORATION_LABELS = {
  title: "Name",
  year: "Year in which it begins",
  forum: "Forum under which it runs",
  statement: "What it is for",
  duplicateReason: "Why all the same",
  source: "What says so",
  reason: "Reason",
  members: "Who takes part",
  technologies: "Technologies",
  bands: "Where along the chain",
} as const;
