/** Labels of the fields of all forms on a round, by name. */
export const ACT_LABELS = {
  office: "The office",
  to: "The answer",
  reason: "The reason",
  statement: "The withdrawal",
  resolution: "What was done",
  comment: "The comment",
  decision: "The decision",
  official: "The official",
  suspense: "The suspense",
  asking: "What is asked",
  offices: "The offices",
  atSuspense: "What happens at the suspense",
  content: "The text",
  title: "The title",
  kind: "What it is",
  about: "The recommendation",
} as const;
