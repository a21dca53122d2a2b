import { doublePrecision, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { sources } from "./sources.ts";

export const figures = pgTable(
  "figures",
  {
    source: text()
      .notNull()
      .references(() => sources.id),
    fact: text().notNull(),
    value: doublePrecision().notNull(),
    year: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.fact, table.year] })],
);
