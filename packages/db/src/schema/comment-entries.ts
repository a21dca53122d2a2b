import type { AgencyId, CommentEntry, CommentId, PersonId, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";
import { comments } from "./comments.ts";

/** The append-only history of comments: written, corrected, withdrawn. */
export const commentEntries = pgTable(
  "comment_entries",
  {
    comment: uuid()
      .$type<CommentId>()
      .notNull()
      .references(() => comments.id),
    sequence: integer().notNull(),
    entry: jsonOf<CommentEntry>().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.comment, table.sequence] })],
);
