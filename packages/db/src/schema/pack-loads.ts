import type { AgencyId, PackId, PersonId, SeatId } from "@entente/domain";
import { boolean, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";

/** Every load of a pack, append-only; the highest version is the one whose facts are stored. */
export const packLoads = pgTable(
  "pack_loads",
  {
    pack: idText<PackId>().notNull(),
    version: integer().notNull(),
    title: text().notNull(),
    isOptional: boolean().notNull(),
    license: text().notNull(),
    /** SHA-256 over the files that were loaded. */
    contentHash: text().notNull(),
    facts: integer().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.pack, table.version] })],
);
