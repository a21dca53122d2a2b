import type { ProcedureTable } from "./procedure-table.ts";

const asked = {
  forums: ["ttc"],
  countries: ["USA"],
  technologies: ["ai"],
  recommendation: "AI-2",
};
const filters: ProcedureTable["commitment"]["facets"]["sample"] = {
  ...asked,
  states: ["open"],
  word: "claimed",
  isDisputed: false,
};
const citation = {
  kind: "citation",
  title: "Federal Register",
  locator: "Page 1",
  dated: "2026-03-01",
} as const;
const account: ProcedureTable["commitment"]["claim"]["sample"] = {
  commitment: "TTC3-2",
  version: 1,
  owedBy: { country: "USA", agency: null },
  to: "kept",
  on: "2026-03-01",
  reason: "The study was published.",
  evidence: [citation],
  basis: "public-record",
};
const link: ProcedureTable["commitment"]["link"]["sample"] = {
  commitment: "TTC3-5",
  version: 1,
  recommendation: "STD-1",
  reason: "It comes before a standard.",
  basis: "proposal",
};

export const COMMITMENT_ROWS: ProcedureTable["commitment"] = {
  list: { type: "query", persona: "reader", sample: { ...filters, cursor: null, limit: 5 } },
  facets: { type: "query", persona: "reader", sample: filters },
  get: { type: "query", persona: "reader", sample: { key: "TTC3-1" } },
  followThrough: {
    type: "query",
    persona: "reader",
    sample: { ...asked, word: "verified", draws: 10, seed: 1 },
  },
  record: {
    type: "mutation",
    persona: "analyst",
    sample: {
      key: "TTC7-1",
      forum: "ttc",
      workingGroup: null,
      madeOn: "2026-02-01",
      text: "Publish a joint report.",
      source: { title: "Joint statement", locator: "Paragraph 3", caveat: null },
      basis: "public-record",
      technologies: ["ai"],
      recommendations: ["AI-2"],
      obligations: [
        {
          owedBy: { country: "USA", agency: "NIST" },
          text: "The draft.",
          due: { on: "2026-12-31", precision: "year" },
        },
      ],
    },
  },
  claim: { type: "mutation", persona: "nsc-coordinator", sample: account },
  verify: { type: "mutation", persona: "verifier", sample: account },
  dispute: { type: "mutation", persona: "analyst", sample: { ...account, speaker: "EU" } },
  moveDue: {
    type: "mutation",
    persona: "nsc-coordinator",
    sample: { ...account, to: { on: "2027-01-31", precision: "month" } },
  },
  link: { type: "mutation", persona: "analyst", sample: link },
  unlink: {
    type: "mutation",
    persona: "analyst",
    sample: { ...link, commitment: "TTC3-1", recommendation: "AI-2" },
  },
};
