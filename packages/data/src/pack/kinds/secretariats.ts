import type { Secretariat } from "@entente/contract";
import { z } from "zod";
import { confidenceCell, optionalTechnology, sourceCell, textCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind, type Reference } from "../kind.ts";

/** Who runs which standards committee. */
export const secretariats = packKind({
  row: z.strictObject({
    committee: textCell,
    title: textCell,
    country: countryCell,
    body: textCell,
    technology: optionalTechnology,
    confidence: confidenceCell,
    source: sourceCell,
  }),
  key: ["committee"],
  refersTo: ({ country, technology, source }): readonly Reference[] => [
    { field: "country", to: "country", value: country },
    { field: "source", to: "source", value: source },
    ...(technology === null ? [] : [{ field: "technology", to: "technology", value: technology } as const]),
  ],
  factOf: (row): Secretariat => row,
});
