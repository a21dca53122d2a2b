import type { AgencyId, PersonId, SeatId, WeightSet } from "@entente/domain";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { agencies } from "./agencies.ts";
import { idText, instant, jsonOf } from "./column.ts";

/** Every set of weights that an agency ever stated, append-only; the last is in force. */
export const weightSets = pgTable(
  "weight_sets",
  {
    agency: idText<AgencyId>()
      .notNull()
      .references(() => agencies.id),
    sequence: integer().notNull(),
    weightSet: jsonOf<WeightSet>().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.agency, table.sequence] })],
);
