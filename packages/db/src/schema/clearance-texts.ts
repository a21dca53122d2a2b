import type { AgencyId, ClearanceSubjectKind, PersonId, RecommendationKey, SeatId } from "@entente/domain";
import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { idText, instant, plainText } from "./column.ts";

/** Every wording of every text that was put down for clearance, append-only. */
export const clearanceTexts = pgTable(
  "clearance_texts",
  {
    subjectKind: plainText().$type<ClearanceSubjectKind>().notNull(),
    subjectKey: plainText().notNull(),
    version: integer().notNull(),
    title: text().notNull(),
    about: idText<RecommendationKey>(),
    owner: plainText().$type<AgencyId>().notNull(),
    content: text().notNull(),
    /** SHA-256 of the content. */
    sha256: text().notNull(),
    reason: text(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.subjectKind, table.subjectKey, table.version] }),
    index("clearance_texts_owner").on(table.owner, table.at),
  ],
);
