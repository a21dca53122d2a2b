import { type ListRow, listRow } from "@entente/contract";
import type { z } from "zod";
import type { Names } from "../facet-value.ts";

const SAMPLE: z.input<typeof listRow> = {
  id: "01890000-0000-7000-8000-000000000001",
  key: "CHIP-1",
  title: "Fund the CHIPS for America Act",
  theme: "technology",
  technologies: ["semiconductors"],
  lead: "DOC",
  supporting: ["NIST", "NSF"],
  partners: ["JPN"],
  forums: ["quad"],
  position: "concur",
  resolution: "resolved",
  implementation: "in-progress",
  sharesImplemented: 1,
  shares: 3,
  verification: "not-assessed",
  closure: "open",
  health: { label: "on-track", findings: [], reviewOn: null },
  originalDue: "2026-05-04",
  currentDue: "2026-05-04",
  nextMilestoneDue: null,
  lastReportOn: "2026-04-01",
  issuedOn: "2021-10-31",
  updatedAt: "2026-04-01T12:00:00.000Z",
  version: 3,
  banner: "UNCLASSIFIED",
  contact: { seat: "doc-main", title: "Director, technology policy", holderName: "Dora Sample" },
};

/** A row of the list; parts are given as they come over the wire. */
export function sampleRow(parts: Partial<z.input<typeof listRow>> = {}): ListRow {
  return listRow.parse({ ...SAMPLE, ...parts });
}

export const SAMPLE_NAMES: Names = {
  agency: new Map([
    ["DOC", "Department of Commerce"],
    ["NIST", "National Institute of Standards and Technology"],
  ]),
  technology: new Map([["semiconductors", "Semiconductors"]]),
  forum: new Map([["quad", "Quadrilateral Security Dialogue (Quad)"]]),
  country: new Map([["JPN", "Japan"]]),
};
