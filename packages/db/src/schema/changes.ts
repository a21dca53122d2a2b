import type {
  AgencyId,
  PersonId,
  RecommendationId,
  RecommendationRecord,
  RecordChange,
  SeatId,
} from "@entente/domain";
import { integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { calendarDate, idText, instant, jsonOf } from "./column.ts";

/** The first entry of every history: the record as it was registered. */
export interface Registration {
  readonly kind: "registered";
  readonly record: RecommendationRecord;
}

/** The append-only history of records, partitioned by month. Version 1 is the registered record. */
export const changes = pgTable(
  "changes",
  {
    recommendationId: uuid().$type<RecommendationId>().notNull(),
    version: integer().notNull(),
    month: calendarDate().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
    change: jsonOf<Registration | RecordChange>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.recommendationId, table.version, table.month] })],
);
