import type { DataHolding, HoldingId } from "@entente/domain";
import { countryOf } from "./alignment.ts";

export const holdingIdOf = (number: number) =>
  `01890000-0000-7000-8000-${String(number).padStart(12, "0")}` as HoldingId;

/** Face images held by a body of the country. */
export function testHolding(number: number, code: string, changes: Partial<DataHolding> = {}): DataHolding {
  return {
    id: holdingIdOf(number),
    title: "Face images",
    holder: { country: countryOf(code), body: "Institute", agency: null },
    domain: "face recognition",
    technology: null,
    modality: "images",
    populations: ["travelers"],
    size: { amount: 18_270_000, unit: "images" },
    sensitivity: "special-category",
    legalBasis: null,
    source: {
      title: "Test report",
      locator: "Page 3",
      dated: "2026-01-01" as DataHolding["source"]["dated"],
      basis: "public-record",
    },
    ...changes,
  };
}
