import type { PersonId } from "@entente/domain";
import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";

/** Changes that were sent with a key, for a day, so that sending one again does nothing and is answered the same. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    person: idText<PersonId>().notNull(),
    procedure: text().notNull(),
    key: text().notNull(),
    inputHash: text().notNull(),
    /** The one call that made the change. */
    attempt: uuid().notNull(),
    at: instant().notNull(),
    /** Absent until it was given, and where it is shown once. */
    answer: jsonOf<{ readonly answer: unknown }>(),
  },
  (table) => [primaryKey({ columns: [table.person, table.procedure, table.key] })],
);
