import type { EntenteInputs } from "@entente/client";
import type { ProcedureTable } from "./procedure-table.ts";
import { SAMPLE_SOURCE as source } from "./sample-source.ts";

const question = {
  technology: "semiconductors",
  bands: ["deployment"],
  requirements: ["chip-fabrication"],
  changes: [{ requirement: "chip-fabrication", weight: 2, level: 3, depth: 2 }],
  candidates: ["JPN", "KOR", "NLD", "TWN", "USA"],
  mandatory: ["USA"],
  excluded: ["KOR"],
  incompatiblePairs: [["JPN", "TWN"]],
  unknownPairs: "allow",
  sizeMaximum: 4,
  nodeBudget: 1000,
  setsListedMaximum: 5,
} satisfies EntenteInputs["coalition"]["frontier"];
const settings = {
  sharedTechnologiesMinimum: 1,
  technologyJaccardMinimum: 0,
  sharedBandsMinimum: 1,
  membersContainedMinimum: 0.8,
};
const capable = { country: "KOR", requirement: "chip-memory" };

export const COALITION_ROWS: ProcedureTable["coalition"] = {
  basis: { type: "query", persona: "reader", sample: undefined },
  frontier: { type: "query", persona: "reader", sample: question },
  explain: { type: "query", persona: "reader", sample: { ...question, members: ["JPN", "USA"], settings } },
  compare: {
    type: "query",
    persona: "reader",
    sample: { ...question, sets: [["JPN", "USA"], ["USA"]], settings },
  },
  docking: { type: "query", persona: "reader", sample: { members: ["JPN", "USA"] } },
  overlap: {
    type: "query",
    persona: "reader",
    sample: {
      technologies: ["semiconductors"],
      bands: ["deployment"],
      members: ["JPN", "USA"],
      settings,
    },
  },
  load: { type: "query", persona: "reader", sample: { countries: ["JPN", "USA"] } },
  capabilityHistory: { type: "query", persona: "reader", sample: capable },
  recordCapability: {
    type: "mutation",
    persona: "analyst",
    sample: {
      ...capable,
      seen: 0,
      level: 4,
      asOf: "2026-03-01",
      confidence: "medium",
      basis: "reported",
      source,
      passage: null,
      figure: {
        indicator: "eto_chip_share_n5",
        firstYear: null,
        year: 2022,
        value: 60,
        unit: "percent",
      },
      reason: "A new figure.",
    },
  },
  withdrawCapability: {
    type: "mutation",
    persona: "analyst",
    sample: { ...capable, seen: 1, entry: 1, reason: "The source was retracted." },
  },
  propose: {
    type: "mutation",
    persona: "nsc-coordinator",
    sample: {
      ...question,
      members: ["JPN", "USA"],
      settings,
      inputsHash: "0".repeat(64),
      title: "A table on chips",
      statement: "Fabrication at one table.",
      lead: "DOC",
      supporting: ["STATE"],
      mainContact: null,
      forum: "quad",
      buildsOn: [],
      due: null,
      duplicateReason: "It would take it over.",
    },
  },
  proposals: { type: "query", persona: "reader", sample: undefined },
  proposal: { type: "query", persona: "reader", sample: { recommendation: "COALITION-1" } },
};
