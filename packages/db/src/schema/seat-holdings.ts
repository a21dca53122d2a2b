import type { PersonId, SeatId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, uniqueIndex } from "drizzle-orm/pg-core";
import { calendarDate, idText } from "./column.ts";
import { persons } from "./persons.ts";
import { seats } from "./seats.ts";

/** Who held a seat from when to when; the present holder has no last day. */
export const seatHoldings = pgTable(
  "seat_holdings",
  {
    seat: idText<SeatId>()
      .notNull()
      .references(() => seats.id),
    person: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    fromDay: calendarDate().notNull(),
    toDay: calendarDate(),
  },
  (table) => [
    primaryKey({ columns: [table.seat, table.fromDay] }),
    index("seat_holdings_person").on(table.person),
    uniqueIndex("seat_holdings_present").on(table.seat).where(sql`to_day is null`),
  ],
);
