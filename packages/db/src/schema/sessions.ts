import type { PersonId } from "@entente/domain";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { persons } from "./persons.ts";

/** Holds the hash of each token, never the token. */
export const sessions = pgTable(
  "sessions",
  {
    tokenHash: text().primaryKey(),
    person: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [index("sessions_person").on(table.person)],
);
