import { indicatorId } from "@entente/contract";
import { FIGURE_THEMES, INDICATOR_DIRECTIONS, type Indicator, UNITS } from "@entente/domain";
import { z } from "zod";
import { optionalTechnology, optionalText, sourceCell, textCell } from "../cells.ts";
import { packKind, type Reference, takenFaults } from "../kind.ts";

/** What the figures and memberships of the pack measure. */
export const indicators = packKind({
  row: z.strictObject({
    id: z.string("name the indicator").pipe(indicatorId),
    title: textCell,
    theme: z.enum(FIGURE_THEMES),
    technology: optionalTechnology,
    unit: z.enum(UNITS),
    direction: z.enum(INDICATOR_DIRECTIONS),
    source: sourceCell,
    note: optionalText,
  }),
  key: ["id"],
  refersTo: ({ source, technology }): readonly Reference[] => [
    { field: "source", to: "source", value: source },
    ...(technology === null ? [] : [{ field: "technology", to: "technology", value: technology } as const]),
  ],
  faultsIn: ({ id }, around) => takenFaults(around.owners.indicator.get(id), id),
  factOf: (row): Indicator => row,
});
