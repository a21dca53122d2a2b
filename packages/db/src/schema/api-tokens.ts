import type { Act, PersonId, TokenId, TokenKind } from "@entente/domain";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { persons } from "./persons.ts";

/** Tokens for tools. Holds the hash of each, never the token. */
export const apiTokens = pgTable(
  "api_tokens",
  {
    id: uuid().$type<TokenId>().primaryKey(),
    kind: text().$type<TokenKind>().notNull(),
    name: text().notNull(),
    /** Who it acts as, and answers for it. */
    person: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    tokenHash: text().notNull(),
    scope: text().array().$type<readonly Act[]>().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [
    index("api_tokens_person").on(table.person),
    uniqueIndex("api_tokens_hash").on(table.tokenHash),
  ],
);
