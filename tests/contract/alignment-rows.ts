import type { ProcedureTable } from "./procedure-table.ts";

const stancePlace = { holder: "USA", issue: "privacy-law" };
const asked: Pick<ProcedureTable["alignment"]["pairs"]["sample"], "holders" | "families" | "on" | "weights"> =
  {
    holders: ["USA", "EU", "JPN"],
    families: ["data-governance"],
    on: "2021-10-31",
    weights: { families: null, issues: { "privacy-law": 2 } },
  };

export const ALIGNMENT_ROWS: ProcedureTable["alignment"] = {
  basis: { type: "query", persona: "reader", sample: { on: "2021-10-31" } },
  pairs: { type: "query", persona: "reader", sample: asked },
  between: { type: "query", persona: "reader", sample: { ...asked, first: "USA", second: "EU" } },
  group: { type: "query", persona: "reader", sample: asked },
  gains: { type: "query", persona: "reader", sample: undefined },
  gain: { type: "query", persona: "reader", sample: { recommendation: "DATA-1" } },
  map: { type: "query", persona: "reader", sample: asked },
  blocs: {
    type: "query",
    persona: "reader",
    sample: {
      ...asked,
      first: { kind: "named", name: "transatlantic" },
      second: { kind: "countries", members: ["JPN", "AUS"] },
    },
  },
  moves: {
    type: "query",
    persona: "reader",
    sample: { ...asked, movers: ["USA"], issues: ["privacy-law"], steps: 2, limit: 5 },
  },
  whatIf: {
    type: "query",
    persona: "reader",
    sample: { ...asked, changes: [{ ...stancePlace, to: true }], recommendations: ["DATA-1"] },
  },
  overTime: {
    type: "query",
    persona: "reader",
    sample: { ...asked, pair: { first: "USA", second: "EU" }, days: ["2021-10-31"] },
  },
  stanceHistory: { type: "query", persona: "reader", sample: stancePlace },
  agencies: { type: "query", persona: "reader", sample: undefined },
  recordStance: {
    type: "mutation",
    persona: "analyst",
    sample: {
      ...stancePlace,
      seen: 2,
      value: true,
      since: "2026-03-01",
      confidence: "medium",
      basis: "reported",
      source: {
        title: "Gazette",
        publisher: "A publisher",
        license: "facts",
        locator: "Page 1",
        dated: "2026-03-01",
        caveat: null,
      },
      passage: null,
      figure: { indicator: "wb_dp_law", year: 2020, value: 1 },
      reason: "Enacted.",
    },
  },
  withdrawStance: {
    type: "mutation",
    persona: "analyst",
    sample: { ...stancePlace, seen: 2, sequence: 1, reason: "The source was retracted." },
  },
  linkChange: {
    type: "mutation",
    persona: "analyst",
    sample: {
      ...stancePlace,
      recommendation: "DATA-4",
      seen: 0,
      to: true,
      basis: "proposal",
      reason: "Our reading.",
      group: ["USA", "EU"],
      groupReason: "Its partners.",
    },
  },
  unlinkChange: {
    type: "mutation",
    persona: "analyst",
    sample: { ...stancePlace, recommendation: "DATA-1", seen: 1, reason: "Not what it says." },
  },
  reviseModel: {
    type: "mutation",
    persona: "analyst",
    sample: {
      seen: 1,
      model: {
        title: "Another model",
        issues: [
          {
            kind: "binary",
            id: "privacy-law",
            name: "Privacy law",
            family: "data-governance",
            weight: 1,
            question: "Is there one?",
            codingRule: "By the gazette.",
            answers: [],
            weightReason: "Ours.",
            basis: "proposal",
            passage: null,
          },
        ],
        holders: [
          { country: "USA", isReference: false },
          { country: "EU", isReference: false },
        ],
        blocs: [],
      },
      reason: "Fewer issues.",
    },
  },
};
