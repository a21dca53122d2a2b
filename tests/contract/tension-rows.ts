import type { ProcedureTable } from "./procedure-table.ts";

const source = { title: "A paper", locator: "Page 4", dated: "2026-03-01", basis: "public-record" } as const;
const withdrawal = {
  id: "0189abcd-0000-7000-8000-000000000001",
  seen: 1,
  reason: "Misread.",
};

export const TENSION_ROWS: ProcedureTable["tension"] = {
  register: { type: "query", persona: "reader", sample: undefined },
  ofRecommendation: { type: "query", persona: "reader", sample: { recommendation: "CHIP-1" } },
  rivalries: { type: "query", persona: "reader", sample: undefined },
  costs: {
    type: "query",
    persona: "reader",
    sample: { members: ["USA", "JPN"], technologies: ["semiconductors"] },
  },
  state: {
    type: "mutation",
    persona: "analyst",
    sample: {
      first: { kind: "recommendation", key: "TEL-1" },
      second: { kind: "policy", country: "JPN", name: "Support for its own vendors" },
      statement: "Open interfaces help vendors that are not its own.",
      source,
      reason: "Read in the paper.",
    },
  },
  withdraw: { type: "mutation", persona: "analyst", sample: withdrawal },
  stateRivalry: {
    type: "mutation",
    persona: "analyst",
    sample: {
      kind: "commercial-rivalry",
      between: ["JPN", "KOR"],
      technology: "semiconductors",
      level: 3,
      reason: "Both make memory.",
      source,
    },
  },
  withdrawRivalry: { type: "mutation", persona: "analyst", sample: withdrawal },
};
