import type { CountryCode, FigureSourceId, IndicatorId } from "@entente/domain";
import { doublePrecision, index, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, plainText } from "./column.ts";
import { countries } from "./countries.ts";
import { indicators } from "./indicators.ts";

/** One value of an indicator for a country and a year. */
export const countryFigures = pgTable(
  "country_figures",
  {
    indicator: plainText()
      .$type<IndicatorId>()
      .notNull()
      .references(() => indicators.id, { onDelete: "cascade" }),
    country: idText<CountryCode>()
      .notNull()
      .references(() => countries.code),
    year: integer().notNull(),
    value: doublePrecision().notNull(),
    source: plainText().$type<FigureSourceId>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.indicator, table.country, table.year] }),
    index("country_figures_country").on(table.country, table.indicator, table.year),
  ],
);
