import type { CountryCode, PackId } from "@entente/domain";
import { index, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, idTexts, jsonOf, plainText } from "./column.ts";

/** Facts of the smaller kinds of a pack, each with the countries that it names. */
export const packEntries = pgTable(
  "pack_entries",
  {
    pack: idText<PackId>().notNull(),
    kind: plainText().notNull(),
    /** From 1 within its kind, in the order of the file. */
    ordinal: integer().notNull(),
    countries: idTexts<CountryCode>().notNull(),
    fact: jsonOf<object>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pack, table.kind, table.ordinal] }),
    index("pack_entries_kind").on(table.kind, table.pack, table.ordinal),
    index("pack_entries_countries").using("gin", table.countries),
  ],
);
