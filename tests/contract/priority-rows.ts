import type { ProcedureTable } from "./procedure-table.ts";
import { SAMPLE_SOURCE as source } from "./sample-source.ts";

const supposed = { kind: "interval", low: 2, high: 3 } as const;
const rated = {
  subject: { kind: "technology", technology: "ai", band: null },
  criterion: "competition",
} as const;
const criterion = {
  name: "A criterion",
  question: "How much?",
  unit: "level 0 to 4",
  scale: { worst: 0, best: 4 },
  anchors: [],
  basis: "proposal",
  passage: null,
} as const;
const unknownRun = "01890000-0000-7000-8000-000000000000";

export const PRIORITY_ROWS: ProcedureTable["priority"] = {
  basis: { type: "query", persona: "reader", sample: undefined },
  ranking: {
    type: "query",
    persona: "reader",
    sample: { weighting: { kind: "agency", agency: "NIST" }, draws: 100, seed: 7 },
  },
  whatIf: {
    type: "query",
    persona: "reader",
    sample: {
      weighting: { kind: "mean" },
      settings: null,
      ratings: [{ technology: "ai", band: null, criterion: "competition", value: supposed }],
    },
  },
  agreement: { type: "query", persona: "reader", sample: { draws: 100, seed: 7 } },
  triage: { type: "query", persona: "reader", sample: { weighting: { kind: "equal" }, points: null } },
  ratingHistory: { type: "query", persona: "reader", sample: { ...rated } },
  rate: {
    type: "mutation",
    persona: "analyst",
    sample: {
      ...rated,
      seen: 0,
      value: supposed,
      confidence: "medium",
      basis: "reported",
      source,
      passage: null,
      ratedOn: "2026-03-01",
      reason: "A new reading.",
    },
  },
  withdrawRating: {
    type: "mutation",
    persona: "analyst",
    sample: { ...rated, seen: 1, reason: "The source was retracted." },
  },
  setWeights: {
    type: "mutation",
    persona: "nist-coordinator",
    sample: { agency: "NIST", seen: 1, points: { competition: 80 }, reason: "Our mission." },
  },
  reviseModel: {
    type: "mutation",
    persona: "analyst",
    sample: {
      seen: 1,
      model: {
        title: "Another model",
        criteria: [
          { ...criterion, id: "need", branch: "criticality", isPerBand: false },
          { ...criterion, id: "room", branch: "opportunity", isPerBand: true },
        ],
        triageCriteria: [],
        settings: {
          emphasis: 0.5,
          opportunityThreshold: 0.5,
          obstacleThreshold: 0.5,
          minimumCoverage: 0.5,
        },
      },
      reason: "Fewer questions.",
    },
  },
  runs: { type: "query", persona: "reader", sample: undefined },
  run: { type: "query", persona: "reader", sample: { id: unknownRun } },
  compareRuns: {
    type: "query",
    persona: "reader",
    sample: { earlier: unknownRun, later: null },
  },
  freezeRun: {
    type: "mutation",
    persona: "analyst",
    sample: {
      title: "First quarter",
      weighting: { kind: "equal" },
      draws: 100,
      seed: 7,
      inputsHash: "0".repeat(64),
    },
  },
};
