import type { PersonId, ProviderId } from "@entente/domain";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { persons } from "./persons.ts";

/** Sign-ins on their way through an identity provider; each is removed by the first answer to it. */
export const signInAttempts = pgTable(
  "sign_in_attempts",
  {
    stateHash: text().primaryKey(),
    provider: idText<ProviderId>().notNull(),
    issuer: text().notNull(),
    nonce: text().notNull(),
    codeVerifier: text().notNull(),
    bindingHash: text().notNull(),
    origin: text().notNull(),
    next: text().notNull(),
    notice: text().notNull(),
    person: idText<PersonId>().references(() => persons.id),
    startedAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    index("sign_in_attempts_expired").on(table.expiresAt),
    index("sign_in_attempts_person").on(table.person),
  ],
);
