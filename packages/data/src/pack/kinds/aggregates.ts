import type { Aggregate } from "@entente/contract";
import { z } from "zod";
import { textCell } from "../cells.ts";
import { packKind } from "../kind.ts";
import { MEASURED, measuredFaults, measuredOf, measuredReferences } from "../measured.ts";

/** Figures of areas that are no country, such as other economies taken together. */
export const aggregates = packKind({
  row: z.strictObject({ area: textCell, ...MEASURED }),
  key: ["area", "indicator", "year"],
  refersTo: measuredReferences,
  faultsIn: measuredFaults,
  factOf: ({ area, ...row }): Aggregate => ({ area, ...measuredOf(row) }),
});
