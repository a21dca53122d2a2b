import type { Law } from "@entente/contract";
import { z } from "zod";
import { optionalText, optionalYear, sourceCell, textCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";

/** Laws on privacy and data protection. */
export const laws = packKind({
  row: z.strictObject({
    country: countryCell,
    act: textCell,
    first_year: optionalYear,
    latest_year: optionalYear,
    authority: optionalText,
    source: sourceCell,
  }),
  key: ["country", "act"],
  refersTo: ({ country, source }) => [
    { field: "country", to: "country", value: country },
    { field: "source", to: "source", value: source },
  ],
  faultsIn: ({ first_year: first, latest_year: latest }) =>
    first !== null && latest !== null && latest < first
      ? [{ field: "latest_year", value: String(latest), remedy: `write a year from ${first} on` }]
      : [],
  factOf: ({ first_year: firstYear, latest_year: latestYear, ...row }): Law => ({
    ...row,
    firstYear,
    latestYear,
  }),
});
