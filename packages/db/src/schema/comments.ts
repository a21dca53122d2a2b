import type { CommentId, CommentSubjectKind, CountryCode } from "@entente/domain";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { idTexts, instant, plainText } from "./column.ts";

/** What was said about records: where, when, and to which other countries. The words stand in the entries. Append-only. */
export const comments = pgTable(
  "comments",
  {
    id: uuid().$type<CommentId>().primaryKey(),
    subjectKind: text().$type<CommentSubjectKind>().notNull(),
    subject: plainText().notNull(),
    /** Internal when empty. */
    sharedWith: idTexts<CountryCode>().notNull(),
    writtenAt: instant().notNull(),
  },
  (table) => [index("comments_subject").on(table.subjectKind, table.subject, table.writtenAt, table.id)],
);
