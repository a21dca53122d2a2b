import type { CalendarFeedId, PersonId } from "@entente/domain";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { persons } from "./persons.ts";

/** Addresses at which a calendar can be read. Holds the hash of each token, never the token. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    id: uuid().$type<CalendarFeedId>().primaryKey(),
    tokenHash: text().notNull().unique(),
    owner: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    kind: text().$type<"person" | "agency" | "forum">().notNull(),
    /** The person, agency or forum whose calendar it is. */
    subject: text().notNull(),
    createdAt: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [index("calendar_feeds_owner").on(table.owner)],
);
