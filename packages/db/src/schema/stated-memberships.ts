import type { CountryCode, FactConfidence, FigureSourceId, IndicatorId } from "@entente/domain";
import { boolean, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { idText, plainText } from "./column.ts";
import { countries } from "./countries.ts";
import { indicators } from "./indicators.ts";

/** How countries stand to groups and agreements. A country without a row is not known to be outside. */
export const statedMemberships = pgTable(
  "stated_memberships",
  {
    indicator: plainText()
      .$type<IndicatorId>()
      .notNull()
      .references(() => indicators.id, { onDelete: "cascade" }),
    country: idText<CountryCode>()
      .notNull()
      .references(() => countries.code),
    year: integer(),
    isMember: boolean().notNull(),
    status: text().notNull(),
    confidence: text().$type<FactConfidence>().notNull(),
    checkedWith: text(),
    source: plainText().$type<FigureSourceId>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.indicator, table.country] }),
    index("stated_memberships_country").on(table.country, table.indicator),
  ],
);
