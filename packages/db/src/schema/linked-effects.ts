import type { AgencyId, LinkedEffect, PersonId, RecommendationKey, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";

/** Every state of what was linked to a recommendation, append-only; the last is in force. */
export const linkedEffects = pgTable(
  "linked_effects",
  {
    recommendation: idText<RecommendationKey>().notNull(),
    sequence: integer().notNull(),
    effect: jsonOf<LinkedEffect>().notNull(),
    /** Why it was linked or unlinked. */
    reason: text().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.recommendation, table.sequence] })],
);
