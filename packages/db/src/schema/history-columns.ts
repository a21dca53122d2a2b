import type { AgencyId, PersonId, SeatId } from "@entente/domain";
import { integer, text } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";

/** What every entry of a history says of itself: its place in it, why it was put down, and by whom. */
export const historyColumns = () => ({
  sequence: integer().notNull(),
  reason: text().notNull(),
  at: instant().notNull(),
  authorPerson: idText<PersonId>().notNull(),
  authorSeat: idText<SeatId>(),
  authorAgency: idText<AgencyId>().notNull(),
});
