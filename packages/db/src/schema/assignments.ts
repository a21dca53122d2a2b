import type {
  AgencyId,
  AssignmentRole,
  Basis,
  Implementation,
  Position,
  RecommendationId,
  SeatId,
} from "@entente/domain";
import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { agencies } from "./agencies.ts";
import { calendarDate, idText } from "./column.ts";
import { recommendations } from "./recommendations.ts";
import { seats } from "./seats.ts";

/** Each agency's share as it stands now. */
export const assignments = pgTable(
  "assignments",
  {
    recommendationId: uuid()
      .$type<RecommendationId>()
      .notNull()
      .references(() => recommendations.id),
    agency: idText<AgencyId>()
      .notNull()
      .references(() => agencies.id),
    role: text().$type<AssignmentRole>().notNull(),
    basis: text().$type<Basis>().notNull(),
    mainContact: idText<SeatId>().references(() => seats.id),
    alternateContact: idText<SeatId>().references(() => seats.id),
    position: text().$type<Position>().notNull(),
    implementation: text().$type<Implementation>().notNull(),
    implementationSince: calendarDate(),
  },
  (table) => [
    primaryKey({ columns: [table.recommendationId, table.agency] }),
    index("assignments_agency").on(table.agency),
    index("assignments_main_contact").on(table.mainContact),
    index("assignments_alternate_contact").on(table.alternateContact),
  ],
);
