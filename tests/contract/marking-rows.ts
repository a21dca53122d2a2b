import type { EntenteInputs } from "@entente/client";
import type { ProcedureTable } from "./procedure-table.ts";

const own = { recommendation: "STD-1", seen: 1 };
const marking = {
  isPublic: false,
  level: "cui",
  categories: ["SP-EXPT"],
  controls: ["relido"],
  releasableTo: { countries: ["GBR"], forums: ["quad"] },
  displayOnlyTo: { countries: ["JPN"], forums: [] },
  disseminationList: [],
  supplemental: ["DRAFT"],
} satisfies EntenteInputs["marking"]["change"]["marking"];

export const MARKING_ROWS: ProcedureTable["marking"] = {
  get: { type: "query", persona: "reader", sample: { recommendation: "STD-1" } },
  change: {
    type: "mutation",
    persona: "nist-coordinator",
    sample: { ...own, marking, reason: "It names what firms told us in confidence." },
  },
  request: {
    type: "mutation",
    persona: "nist-officer",
    sample: { ...own, marking, reason: "The British asked for it." },
  },
  decide: {
    type: "mutation",
    persona: "nist-coordinator",
    sample: { ...own, request: 1, isGranted: true, reason: "" },
  },
};
