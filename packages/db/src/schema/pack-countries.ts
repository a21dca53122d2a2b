import type { CountryCode, FigureSourceId, FocusRole, PackId } from "@entente/domain";
import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { idText } from "./column.ts";
import { countries } from "./countries.ts";

/** Countries as a pack describes them; their names for the register are in `countries`. */
export const packCountries = pgTable(
  "pack_countries",
  {
    pack: idText<PackId>().notNull(),
    code: idText<CountryCode>()
      .notNull()
      .references(() => countries.code),
    name: text().notNull(),
    region: text(),
    subRegion: text(),
    focus: text().$type<FocusRole>(),
    source: idText<FigureSourceId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.pack, table.code] }), index("pack_countries_code").on(table.code)],
);
