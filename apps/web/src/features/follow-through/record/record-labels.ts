/** Labels of the fields of a commitment by their names, for messages that begin with them. */
export const RECORD_LABELS = {
  key: "Key",
  forum: "Forum",
  madeOn: "Made on",
  text: "The line",
  "source.title": "Document",
  "source.locator": "Place in the document",
  "source.caveat": "Caveat",
  basis: "What it rests on",
  technologies: "Technologies",
  recommendations: "Recommendations",
  obligations: "Who owes it",
} as const;
