import type { FigureSourceId, LicenseClass, PackId } from "@entente/domain";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { idText, plainText } from "./column.ts";

/** Who published the facts of a pack, and under which terms. */
export const packSources = pgTable(
  "pack_sources",
  {
    id: plainText().$type<FigureSourceId>().primaryKey(),
    pack: idText<PackId>().notNull(),
    publisher: text().notNull(),
    title: text().notNull(),
    year: integer().notNull(),
    license: text().notNull(),
    licenseClass: text().$type<LicenseClass>().notNull(),
    locator: text(),
    caveat: text(),
  },
  (table) => [index("pack_sources_pack").on(table.pack)],
);
