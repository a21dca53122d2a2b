import type { AgencyId, Basis } from "@entente/domain";
import { type AnyPgColumn, index, pgTable, text } from "drizzle-orm/pg-core";
import { idText } from "./column.ts";

export const agencies = pgTable(
  "agencies",
  {
    id: idText<AgencyId>().primaryKey(),
    name: text().notNull(),
    parent: idText<AgencyId>().references((): AnyPgColumn => agencies.id),
    basis: text().$type<Basis>().notNull(),
  },
  (table) => [index("agencies_parent").on(table.parent)],
);
