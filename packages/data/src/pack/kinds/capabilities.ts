import { calendarDate, type PackCapability, requirementId } from "@entente/contract";
import { CAPABILITY_CONFIDENCES, type Capability, checkCapability } from "@entente/domain";
import { z } from "zod";
import { refusedCapability } from "../../coalition/capability.ts";
import { indicatorCell, numberCell, sourceCell, textCell, yearCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";
import type { PackFault } from "../problem.ts";

/** What countries can do by figures of the pack: each level follows from its figure by the cut points of the requirement. */
export const capabilities = packKind({
  row: z.strictObject({
    country: countryCell,
    requirement: z.string("name a requirement").pipe(requirementId),
    level: numberCell,
    as_of: z.string("write a day").pipe(calendarDate),
    confidence: z.enum(CAPABILITY_CONFIDENCES),
    indicator: indicatorCell,
    year: yearCell,
    value: numberCell,
    unit: textCell,
    source: sourceCell,
    reason: textCell,
  }),
  key: ["country", "requirement", "indicator", "year"],
  refersTo: ({ country, indicator, source }) => [
    { field: "country", to: "country", value: country },
    { field: "indicator", to: "indicator", value: indicator },
    { field: "source", to: "source", value: source },
  ],
  faultsIn({ as_of: asOf, ...row }, { requirements }): readonly PackFault[] {
    if (requirements === null) {
      const remedy = "load it into a register that has requirements; this one has none yet";
      return [{ field: "requirement", value: row.requirement, remedy }];
    }
    const checked = checkCapability(requirements, statedBy({ ...row, asOf }), asOf);
    if (checked.ok) return [];
    const { field, value, remedy } = refusedCapability(checked.error);
    return [{ field: field ?? "requirement", value, remedy }];
  },
  factOf: ({ as_of: asOf, ...row }): PackCapability => ({ ...row, asOf }),
});

/** As much of the capability as its check reads. */
function statedBy({ indicator, year, value, unit, ...row }: PackCapability): Capability {
  const source = { title: row.source, publisher: "", year, license: "", locator: indicator, caveat: null };
  const figure = { indicator, firstYear: null, year, value, unit };
  return { ...row, basis: "public-record", source, passage: null, figure };
}
