import { type CountryProfile, FOCUS_ROLES } from "@entente/domain";
import { z } from "zod";
import { optionalText, sourceCell, textCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";

/** The countries that packs may name. */
export const countries = packKind({
  row: z.strictObject({
    code: countryCell,
    name: textCell,
    region: optionalText,
    sub_region: optionalText,
    focus: z.enum(FOCUS_ROLES).nullable(),
    source: sourceCell,
  }),
  key: ["code"],
  refersTo: ({ source }) => [{ field: "source", to: "source", value: source }],
  factOf: ({ sub_region: subRegion, ...row }): CountryProfile => ({ ...row, subRegion }),
});
