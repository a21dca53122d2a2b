import type { Disagreement } from "@entente/contract";
import { z } from "zod";
import { indicatorCell, sourceCell, yesCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";

/** Memberships on which a source of another pack says otherwise. */
export const disagreements = packKind({
  row: z.strictObject({
    country: countryCell,
    indicator: indicatorCell,
    member: yesCell,
    source: sourceCell,
    other_member: yesCell,
    other_source: sourceCell,
    other_statement: z.enum(["shown", "left-out"]),
  }),
  key: ["country", "indicator", "other_source"],
  refersTo: ({ country, indicator, source }) => [
    { field: "country", to: "country", value: country },
    { field: "indicator", to: "indicator", value: indicator },
    { field: "source", to: "source", value: source },
  ],
  faultsIn: ({ member, other_member: other }) =>
    member === other
      ? [
          {
            field: "other_member",
            value: other ? "yes" : "no",
            remedy: "list only what the sources disagree on",
          },
        ]
      : [],
  factOf: ({ country, indicator, source, ...row }): Disagreement => ({
    country,
    indicator,
    isMember: row.member,
    source,
    isMemberToOther: row.other_member,
    otherSource: row.other_source,
    otherStatement: row.other_statement,
  }),
});
