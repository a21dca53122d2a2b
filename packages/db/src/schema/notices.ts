import type { CalendarDate, Digest, PersonId } from "@entente/domain";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import type { NoticeKind } from "../notice-port.ts";
import { calendarDate, idText, instant, jsonOf } from "./column.ts";
import { persons } from "./persons.ts";

/** What each person was told, as it was told; append-only. */
export const notices = pgTable(
  "notices",
  {
    key: text().primaryKey(),
    person: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    day: calendarDate().$type<CalendarDate>().notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    content: jsonOf<Digest>().notNull(),
    madeAt: instant().notNull(),
  },
  (table) => [index("notices_person").on(table.person, table.day)],
);
