import type { AgencyId, DataHolding, HoldingId, PersonId, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";

/**
 * Every version of every data holding, append-only; the last one stands. A version without a holding withdraws it from
 * the register.
 */
export const dataHoldings = pgTable(
  "data_holdings",
  {
    id: uuid().$type<HoldingId>().notNull(),
    sequence: integer().notNull(),
    holding: jsonOf<DataHolding>(),
    /** What is the source's and what is ours, or why it was withdrawn. */
    reason: text().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.sequence] })],
);
