import type { EmailAddress, InvitationId, PersonId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { persons } from "./persons.ts";

/** Who may bind an identity of an issuer to a person, by an e-mail address that the issuer has verified; once. */
export const invitations = pgTable(
  "invitations",
  {
    id: uuid().$type<InvitationId>().primaryKey(),
    person: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    issuer: text().notNull(),
    email: idText<EmailAddress>().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    /** When it was withdrawn, or another took its place. */
    endedAt: instant(),
  },
  (table) => [
    index("invitations_person").on(table.person),
    uniqueIndex("invitations_open")
      .on(table.issuer, table.email)
      .where(sql`accepted_at is null and ended_at is null`),
  ],
);
