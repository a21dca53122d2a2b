import type { AgencyId, AlignmentModel, PersonId, SeatId } from "@entente/domain";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";

/** Every version of the issues, holders and weights that countries are compared with; the highest is in force. */
export const alignmentModels = pgTable("alignment_models", {
  version: integer().primaryKey(),
  model: jsonOf<AlignmentModel>().notNull(),
  reason: text().notNull(),
  at: instant().notNull(),
  authorPerson: idText<PersonId>().notNull(),
  authorSeat: idText<SeatId>(),
  authorAgency: idText<AgencyId>().notNull(),
});
