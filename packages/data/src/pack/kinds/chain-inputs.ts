import type { ChainInput } from "@entente/contract";
import { z } from "zod";
import { sourceCell, textCell, wordCell } from "../cells.ts";
import { packKind } from "../kind.ts";

/** Steps, tools and materials of a supply chain. */
export const chainInputs = packKind({
  row: z.strictObject({
    id: textCell,
    name: textCell,
    kind: wordCell,
    stage: wordCell.nullable(),
    source: sourceCell,
  }),
  key: ["id"],
  refersTo: ({ source }) => [{ field: "source", to: "source", value: source }],
  factOf: (row): ChainInput => row,
});
