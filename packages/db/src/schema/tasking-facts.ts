import type { AgencyId, PersonId, SeatId, TaskingFact, TaskingId } from "@entente/domain";
import { integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";
import { taskings } from "./taskings.ts";

/** All that was ever said about a tasking, append-only; from these it is rebuilt. */
export const taskingFacts = pgTable(
  "tasking_facts",
  {
    tasking: uuid()
      .$type<TaskingId>()
      .notNull()
      .references(() => taskings.id),
    sequence: integer().notNull(),
    fact: jsonOf<TaskingFact>().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tasking, table.sequence] })],
);
