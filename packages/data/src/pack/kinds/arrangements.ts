import type { Arrangement } from "@entente/contract";
import { z } from "zod";
import { confidenceCell, optionalText, sourceCell, textCell, wordCell, yearCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";
import { pairFaults, pairReferences } from "../pair.ts";

/** What two countries agreed on or meet in. */
export const arrangements = packKind({
  row: z.strictObject({
    country_a: countryCell,
    country_b: countryCell,
    title: textCell,
    year: yearCell,
    status: wordCell,
    note: optionalText,
    confidence: confidenceCell,
    source: sourceCell,
  }),
  key: ["country_a", "country_b", "title"],
  refersTo: (row) => [...pairReferences(row), { field: "source", to: "source", value: row.source }],
  faultsIn: pairFaults,
  factOf: ({ country_a: countryA, country_b: countryB, ...row }): Arrangement => ({
    countryA,
    countryB,
    ...row,
  }),
});
