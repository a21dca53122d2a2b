import { figureSourceId } from "@entente/contract";
import {
  type FigureSource,
  isHeldBy,
  LICENSE_CLASSES,
  type LicenseClass,
  licenseReach,
} from "@entente/domain";
import { z } from "zod";
import { optionalText, textCell, yearCell } from "../cells.ts";
import { packKind, takenFaults } from "../kind.ts";

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
  faultsIn: ({ id, license_class: value }, around) => [
    ...takenFaults(around.owners.source.get(id), id),
    ...(isHeldBy(around, value) ? [] : [{ field: "license_class", value, remedy: remedyFor(value) }]),
  ],
  factOf: ({ license_class: licenseClass, ...row }): FigureSource => ({ ...row, licenseClass }),
});

function remedyFor(licenseClass: LicenseClass): string {
  return licenseReach(licenseClass) === "nowhere"
    ? "leave out what comes from this source until its publisher has stated the terms"
    : 'move what comes from this source to a pack of its own with "optional": true';
}
