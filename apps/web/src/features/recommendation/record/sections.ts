/** The parts of the record's page, in their order, by anchor. */
export const SECTIONS = {
  statement: "What is recommended",
  status: "Five status facts",
  health: "Health",
  agencies: "Agencies and contacts",
  dates: "Dates and milestones",
  evidence: "Evidence",
  dependencies: "Dependencies",
  alignment: "What it would bring closer",
  tensions: "What pulls against it",
  commitments: "What forums promised",
  clearance: "Clearance",
  comments: "Comments",
  history: "History",
} as const;
export type SectionId = keyof typeof SECTIONS;

/** Parts that carry no marking: officials of other countries do not have them on their page. */
export const SECTIONS_AT_HOME: readonly SectionId[] = ["alignment", "tensions", "commitments", "clearance"];
