import type { ProcedureTable } from "./procedure-table.ts";

export const COLLABORATION_ROWS: ProcedureTable["collaboration"] = {
  foundings: { type: "query", persona: "reader", sample: undefined },
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
