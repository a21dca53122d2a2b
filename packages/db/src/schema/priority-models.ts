import type { AgencyId, PersonId, PriorityModel, SeatId } from "@entente/domain";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";

/** Every version of the model that technologies are ranked with; the highest is in force. */
export const priorityModels = pgTable("priority_models", {
  version: integer().primaryKey(),
  model: jsonOf<PriorityModel>().notNull(),
  reason: text().notNull(),
  at: instant().notNull(),
  authorPerson: idText<PersonId>().notNull(),
  authorSeat: idText<SeatId>(),
  authorAgency: idText<AgencyId>().notNull(),
});
