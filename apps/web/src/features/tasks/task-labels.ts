/** Labels of the fields of every form about taskings, by name. */
export const TASK_LABELS = {
  request: "What is asked",
  about: "Recommendation",
  offices: "Offices",
  suspense: "Answer owed by",
  answer: "Answer",
  reason: "Reason",
  to: "New suspense",
  version: "The version",
} as const;
