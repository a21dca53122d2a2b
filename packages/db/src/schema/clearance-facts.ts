import type { AgencyId, ClearanceFact, ClearanceRoundId, PersonId, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { clearanceRounds } from "./clearance-rounds.ts";
import { idText, instant, jsonOf } from "./column.ts";

/** Everything that happened in rounds of clearance, append-only. What the register recorded by itself has no author. */
export const clearanceFacts = pgTable(
  "clearance_facts",
  {
    round: uuid()
      .$type<ClearanceRoundId>()
      .notNull()
      .references(() => clearanceRounds.id),
    sequence: integer().notNull(),
    fact: jsonOf<ClearanceFact>().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>(),
  },
  (table) => [primaryKey({ columns: [table.round, table.sequence] })],
);
