/** Labels of the fields of a cited source by their names, for messages that name their field. */
export const CITATION_LABELS = {
  basis: "What it rests on",
  "source.title": "Title of the source",
  "source.publisher": "Publisher",
  "source.locator": "Place in the source",
  "source.license": "Terms of use",
  "source.caveat": "Caveat",
  passage: "Passage of the brief",
} as const;
