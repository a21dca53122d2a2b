import type { AgencyId, PersonId, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { KeptState } from "../people-port.ts";
import { idText, instant, jsonOf, plainText } from "./column.ts";

/** What administrators made of persons, seats and agencies, append-only; what was seeded has no entry until then. */
export const peopleHistory = pgTable(
  "people_history",
  {
    /** A kind and what it is of, such as `seat:nist-main`; the chain of its audit too. */
    subject: plainText().notNull(),
    sequence: integer().notNull(),
    state: jsonOf<KeptState>().notNull(),
    reason: text().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.sequence] })],
);
