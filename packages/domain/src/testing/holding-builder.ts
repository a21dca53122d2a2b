import { parseHoldingId } from "../id.ts";
import type { DataHolding } from "../pooling/holding.ts";
import { expectOk } from "./expect-result.ts";
import { country } from "./forum-builder.ts";
import { day } from "./record-builder.ts";

export const holdingId = (number: number) =>
  expectOk(parseHoldingId(`01890000-0000-7000-8000-${String(number).padStart(12, "0")}`));

/** Face images held by a body of the country. */
export function holding(number: number, code: string, changes: Partial<DataHolding> = {}): DataHolding {
  return {
    id: holdingId(number),
    title: "Face images",
    holder: { country: country(code), body: "Institute", agency: null },
    domain: "face-recognition",
    technology: null,
    modality: "images",
    populations: [],
    size: { amount: 1000, unit: "images" },
    sensitivity: "special-category",
    legalBasis: "consent",
    source: { title: "Test report", locator: "p. 3", dated: day("2021-10-31"), basis: "public-record" },
    ...changes,
  };
}
