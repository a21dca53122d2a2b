import type { ChainLink } from "@entente/contract";
import { z } from "zod";
import { optionalText, sourceCell, textCell } from "../cells.ts";
import { packKind } from "../kind.ts";

/** How the inputs of a supply chain hang together. */
export const chainLinks = packKind({
  row: z.strictObject({
    input: textCell,
    goes_into: optionalText,
    type_of: optionalText,
    source: sourceCell,
  }),
  key: ["input", "goes_into", "type_of"],
  refersTo: ({ source }) => [{ field: "source", to: "source", value: source }],
  faultsIn: ({ goes_into: goesInto, type_of: typeOf }) =>
    (goesInto === null) === (typeOf === null)
      ? [
          {
            field: "goes_into",
            value: goesInto ?? "",
            remedy: "say what it goes into, or what it is a type of",
          },
        ]
      : [],
  factOf: ({ goes_into: goesInto, type_of: typeOf, ...row }): ChainLink => ({ ...row, goesInto, typeOf }),
});
