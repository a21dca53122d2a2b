import type { CountryCode, FigureSourceId, IndicatorId } from "@entente/domain";
import { doublePrecision, index, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, plainText } from "./column.ts";
import { countries } from "./countries.ts";
import { indicators } from "./indicators.ts";

/** One value of an indicator between two countries for a year. */
export const pairFigures = pgTable(
  "pair_figures",
  {
    indicator: plainText()
      .$type<IndicatorId>()
      .notNull()
      .references(() => indicators.id, { onDelete: "cascade" }),
    countryA: idText<CountryCode>()
      .notNull()
      .references(() => countries.code),
    countryB: idText<CountryCode>()
      .notNull()
      .references(() => countries.code),
    year: integer().notNull(),
    value: doublePrecision().notNull(),
    source: plainText().$type<FigureSourceId>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.indicator, table.countryA, table.countryB, table.year] }),
    index("pair_figures_country_a").on(table.countryA, table.indicator),
    index("pair_figures_country_b").on(table.countryB, table.indicator),
  ],
);
