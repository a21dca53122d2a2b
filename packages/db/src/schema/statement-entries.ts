import type { AgencyId, PersonId, RecommendationKey, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { idText, idTexts, instant, jsonOf, plainText } from "./column.ts";

/** What the entries of a history state. */
export type StatementKind = "tension" | "rivalry";

/** Every state of what people state, append-only; the last entry of a statement is in force, and withdraws it when empty. */
export const statementEntries = pgTable(
  "statement_entries",
  {
    kind: plainText().$type<StatementKind>().notNull(),
    id: uuid().notNull(),
    sequence: integer().notNull(),
    content: jsonOf<unknown>(),
    /** The records that the statement names, kept when it is withdrawn: only who sees them all sees the entry. */
    recommendations: idTexts<RecommendationKey>().notNull(),
    reason: text().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.id, table.sequence] })],
);
