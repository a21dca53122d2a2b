import type { CountryFigure } from "@entente/domain";
import { z } from "zod";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";
import { MEASURED, measuredFaults, measuredOf, measuredReferences } from "../measured.ts";

/** One figure of a country for a year. */
export const figures = packKind({
  row: z.strictObject({ country: countryCell, ...MEASURED }),
  key: ["country", "indicator", "year"],
  refersTo: (row) => [{ field: "country", to: "country", value: row.country }, ...measuredReferences(row)],
  faultsIn: measuredFaults,
  factOf: ({ country, ...row }): CountryFigure => ({ country, ...measuredOf(row) }),
});
