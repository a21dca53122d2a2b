import { type AiModel, calendarDate } from "@entente/contract";
import { z } from "zod";
import { optionalText, sourceCell, textCell, yesCell } from "../cells.ts";
import { countryCell } from "../country-code.ts";
import { packKind } from "../kind.ts";

const countriesCell = z
  .string()
  .nullable()
  .transform((codes) => (codes === null ? [] : codes.split(";")))
  .pipe(z.array(countryCell));

/** AI models, with the countries of their makers between semicolons. */
export const aiModels = packKind({
  row: z.strictObject({
    model: textCell,
    organization: optionalText,
    countries: countriesCell,
    published_on: z.string("write a date").pipe(calendarDate),
    domain: optionalText,
    frontier: yesCell,
    accessibility: optionalText,
    source: sourceCell,
  }),
  key: ["model"],
  refersTo: ({ countries, source }) => [
    ...countries.map((value) => ({ field: "countries", to: "country", value }) as const),
    { field: "source", to: "source", value: source },
  ],
  factOf: ({ published_on: publishedOn, frontier: isFrontier, ...row }): AiModel => ({
    ...row,
    publishedOn,
    isFrontier,
  }),
});
