import type { AgencyId, SeatContact, SeatId } from "@entente/domain";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { agencies } from "./agencies.ts";
import { idText } from "./column.ts";

export const seats = pgTable(
  "seats",
  {
    id: idText<SeatId>().primaryKey(),
    agency: idText<AgencyId>()
      .notNull()
      .references(() => agencies.id),
    title: text().notNull(),
    /** What it is called for at its agency; absent for nothing in particular. */
    contact: text().$type<SeatContact>(),
  },
  (table) => [index("seats_agency").on(table.agency)],
);
