import type { ChainPresence } from "@entente/contract";
import { z } from "zod";
import { sourceCell, textCell, yearCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";

/** Who supplies an input of the chain with a share that is not known. */
export const chainPresence = packKind({
  row: z.strictObject({ country: countryCell, input: textCell, year: yearCell, source: sourceCell }),
  key: ["country", "input", "year"],
  refersTo: ({ country, source }) => [
    { field: "country", to: "country", value: country },
    { field: "source", to: "source", value: source },
  ],
  factOf: (row): ChainPresence => row,
});
