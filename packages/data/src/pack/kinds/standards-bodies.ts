import type { StandardsBody } from "@entente/contract";
import { z } from "zod";
import { confidenceCell, optionalText, sourceCell, textCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind, type Reference } from "../kind.ts";

/** Who sits in which standards organization, for a country or for an area. */
export const standardsBodies = packKind({
  row: z.strictObject({
    organization: textCell,
    body: textCell,
    country: countryCell.nullable(),
    area: optionalText,
    confidence: confidenceCell,
    source: sourceCell,
  }),
  key: ["organization", "body"],
  refersTo: ({ country, source }): readonly Reference[] => [
    { field: "source", to: "source", value: source },
    ...(country === null ? [] : [{ field: "country", to: "country", value: country } as const]),
  ],
  faultsIn: ({ country, area }) =>
    (country === null) === (area === null)
      ? [{ field: "area", value: area ?? "", remedy: "name the country, or the area where it is no country" }]
      : [],
  factOf: (row): StandardsBody => row,
});
