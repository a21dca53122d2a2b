import type { PairFigure } from "@entente/domain";
import { z } from "zod";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";
import { MEASURED, measuredFaults, measuredOf, measuredReferences } from "../measured.ts";
import { pairFaults, pairReferences } from "../pair.ts";

/** One figure between two countries for a year. */
export const pairs = packKind({
  row: z.strictObject({ country_a: countryCell, country_b: countryCell, ...MEASURED }),
  key: ["country_a", "country_b", "indicator", "year"],
  refersTo: (row) => [...pairReferences(row), ...measuredReferences(row)],
  faultsIn: (row, around) => [...pairFaults(row), ...measuredFaults(row, around)],
  factOf: ({ country_a: countryA, country_b: countryB, ...row }): PairFigure => ({
    countryA,
    countryB,
    ...measuredOf(row),
  }),
});
