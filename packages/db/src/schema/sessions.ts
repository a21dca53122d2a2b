import type { PersonId, ProviderId, SessionId } from "@entente/domain";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { persons } from "./persons.ts";

/** Holds the hash of each token, never the token. */
export const sessions = pgTable(
  "sessions",
  {
    tokenHash: text().primaryKey(),
    /** What lists and acts name; a release that does not know it leaves it to the database. */
    id: uuid().$type<SessionId>().notNull().defaultRandom(),
    person: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    createdAt: instant().notNull(),
    /** Absent until it was used again. */
    lastUsedAt: instant(),
    authenticatedAt: instant(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
    /** Absent for a persona. */
    provider: idText<ProviderId>(),
    notice: text(),
    userAgent: text(),
    address: text(),
  },
  (table) => [index("sessions_person").on(table.person), uniqueIndex("sessions_id").on(table.id)],
);
