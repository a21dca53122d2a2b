import { figureSourceId } from "@entente/contract";
import { type FigureSource, isHeldBy, LICENSE_CLASSES, licenseReach } from "@entente/domain";
import { z } from "zod";
import { optionalText, textCell, yearCell } from "../cells.ts";
import { packKind } from "../kind.ts";

/** Who published what the pack holds, and under which terms. */
export const sources = packKind({
  row: z.strictObject({
    id: z.string("name the source").pipe(figureSourceId),
    publisher: textCell,
    title: textCell,
    year: yearCell,
    license: textCell,
    license_class: z.enum(LICENSE_CLASSES),
    locator: optionalText,
    caveat: optionalText,
  }),
  key: ["id"],
  refersTo: () => [],
  faultsIn: ({ license_class: value }, around) =>
    isHeldBy(around, value)
      ? []
      : [
          {
            field: "license_class",
            value,
            remedy:
              licenseReach(value) === "nowhere"
                ? "leave out what comes from this source until its publisher has stated the terms"
                : 'move what comes from this source to a pack of its own with "optional": true',
          },
        ],
  factOf: ({ license_class: licenseClass, ...row }): FigureSource => ({ ...row, licenseClass }),
});
