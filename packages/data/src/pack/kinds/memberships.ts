import { isMemberByStatus, type StatedMembership } from "@entente/domain";
import { z } from "zod";
import { confidenceCell, indicatorCell, optionalText, optionalYear, sourceCell, wordCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";

/** How a country stands to a group; `value` is 1 for members and 0 for those who only take part, as `status` says. */
export const memberships = packKind({
  row: z.strictObject({
    country: countryCell,
    indicator: indicatorCell,
    year: optionalYear,
    value: z.enum(["0", "1"], "write 1 for a member, 0 for an applicant, observer or partner"),
    status: wordCell,
    confidence: confidenceCell,
    checked_with: optionalText,
    source: sourceCell,
  }),
  key: ["country", "indicator"],
  refersTo: ({ country, indicator, source }) => [
    { field: "country", to: "country", value: country },
    { field: "indicator", to: "indicator", value: indicator },
    { field: "source", to: "source", value: source },
  ],
  faultsIn: ({ indicator, value, status }, { indicators }) => {
    const unit = indicators.get(indicator)?.unit;
    const expected = isMemberByStatus(status);
    return [
      ...(unit === undefined || unit === "binary"
        ? []
        : [
            {
              field: "indicator",
              value: indicator,
              remedy: `use an indicator in binary; this one is in ${unit}`,
            },
          ]),
      ...(expected === null || expected === (value === "1")
        ? []
        : [{ field: "value", value, remedy: `write ${expected ? 1 : 0}, as the status ${status} says` }]),
    ];
  },
  factOf: ({ value, checked_with: checkedWith, ...row }): StatedMembership => ({
    ...row,
    isMember: value === "1",
    checkedWith,
  }),
});
