import type { PersonId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { persons } from "./persons.ts";

/** Who a subject at an issuer is here. One that was unbound stays, with its end. */
export const identities = pgTable(
  "identities",
  {
    id: uuid().primaryKey(),
    issuer: text().notNull(),
    subject: text().notNull(),
    person: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    boundAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [
    index("identities_person").on(table.person),
    uniqueIndex("identities_bound").on(table.issuer, table.subject).where(sql`ended_at is null`),
  ],
);
