import type { AgencyId, PersonId, RequirementSet, SeatId } from "@entente/domain";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";

/** Every version of what coalitions are asked for; the highest is in force. */
export const requirementSets = pgTable("requirement_sets", {
  version: integer().primaryKey(),
  definition: jsonOf<RequirementSet>().notNull(),
  reason: text().notNull(),
  at: instant().notNull(),
  authorPerson: idText<PersonId>().notNull(),
  authorSeat: idText<SeatId>(),
  authorAgency: idText<AgencyId>().notNull(),
});
