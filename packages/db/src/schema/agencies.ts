import type { AgencyId, Basis } from "@entente/domain";
import { type AnyPgColumn, index, pgTable, text } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";

export const agencies = pgTable(
  "agencies",
  {
    id: idText<AgencyId>().primaryKey(),
    name: text().notNull(),
    parent: idText<AgencyId>().references((): AnyPgColumn => agencies.id),
    basis: text().$type<Basis>().notNull(),
    /** Since when it takes nothing new; absent while it is at work. */
    retiredAt: instant(),
  },
  (table) => [index("agencies_parent").on(table.parent)],
);
