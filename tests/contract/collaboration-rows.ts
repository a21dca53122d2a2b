import type { ProcedureTable } from "./procedure-table.ts";

export const COLLABORATION_ROWS: ProcedureTable["collaboration"] = {
  foundings: { type: "query", persona: "reader", sample: undefined },
  changes: { type: "query", persona: "reader", sample: { collaboration: "us-japan-6g" } },
  end: {
    type: "mutation",
    persona: "analyst",
    sample: {
      collaboration: "us-japan-6g",
      seen: 0,
      on: "2026-03-01",
      source: "Joint statement",
      reason: "As announced.",
    },
  },
  correct: {
    type: "mutation",
    persona: "analyst",
    sample: {
      collaboration: "us-japan-6g",
      seen: 0,
      title: "US-Japan 6G",
      year: 2021,
      endedYear: null,
      members: ["JPN", "USA"],
      forum: null,
      technologies: ["telecommunications"],
      bands: ["research"],
      source: "Joint statement",
      reason: "The list was not complete.",
    },
  },
  found: {
    type: "mutation",
    persona: "analyst",
    sample: {
      title: "Materials of chip makers",
      year: 2021,
      members: ["JPN", "NLD"],
      forum: null,
      technologies: ["semiconductors"],
      bands: ["research"],
      statement: "Materials of chip making.",
      source: "Joint statement",
      duplicateReason: "",
      reason: "As announced.",
    },
  },
};
