import type { AgencyId, SeatId } from "@entente/domain";
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
  },
  (table) => [index("seats_agency").on(table.agency)],
);
