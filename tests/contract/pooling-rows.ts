import type { ProcedureTable } from "./procedure-table.ts";

const unknownHolding = "01890000-0000-7000-8000-000000000000";

export const POOLING_ROWS: ProcedureTable["pooling"] = {
  holdings: { type: "query", persona: "reader", sample: undefined },
  holdingHistory: { type: "query", persona: "reader", sample: { id: unknownHolding } },
  candidates: { type: "query", persona: "reader", sample: { limit: 10 } },
  preStandardization: { type: "query", persona: "reader", sample: { weighting: { kind: "equal" } } },
  recordHolding: {
    type: "mutation",
    persona: "analyst",
    sample: {
      id: null,
      seen: 0,
      title: "Genomes of newborns",
      holder: { country: "GBR", body: "Genomics England", agency: null },
      domain: "genomics",
      technology: "biotechnology",
      modality: "genomes",
      populations: ["newborns"],
      size: { amount: 100_000, unit: "genomes" },
      sensitivity: "special-category",
      legalBasis: "Consent of the parents",
      source: { title: "Study plan", locator: "Page 1", dated: "2026-01-31", basis: "public-record" },
      reason: "The plan names the amount that is aimed at.",
    },
  },
  withdrawHolding: {
    type: "mutation",
    persona: "analyst",
    sample: { id: unknownHolding, seen: 1, reason: "Deleted by its holder." },
  },
};
