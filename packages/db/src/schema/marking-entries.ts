import type { AgencyId, Designation, PersonId, RecommendationId, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { MarkingEntryKind } from "../marking-port.ts";
import { idText, instant, jsonOf } from "./column.ts";
import { recommendations } from "./recommendations.ts";

/** What was changed about a record's marking, asked for and declined, append-only; the last change is in force. */
export const markingEntries = pgTable(
  "marking_entries",
  {
    recommendationId: uuid()
      .$type<RecommendationId>()
      .notNull()
      .references(() => recommendations.id),
    sequence: integer().notNull(),
    kind: text().$type<MarkingEntryKind>().notNull(),
    /** The marking that it has from then on, or that was asked for. */
    designation: jsonOf<Designation>().notNull(),
    reason: text().notNull(),
    /** Sequence of the request that it grants or declines. */
    request: integer(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.recommendationId, table.sequence] })],
);
