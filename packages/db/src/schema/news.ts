import type { NewsKind, NewsReason, PersonId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { calendarDate, idText, instant } from "./column.ts";
import { persons } from "./persons.ts";

/** What happened that a person is told of once. */
export const news = pgTable(
  "news",
  {
    key: text().primaryKey(),
    kind: text().$type<NewsKind>().notNull(),
    about: text(),
    at: instant().notNull(),
    person: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    because: text().$type<NewsReason>().notNull(),
    suspense: calendarDate(),
    /** The notice in which the person was told; absent until then. */
    toldIn: text(),
  },
  (table) => [
    index("news_person").on(table.person, table.at),
    index("news_untold").on(table.person, table.at).where(sql`told_in is null`),
  ],
);
