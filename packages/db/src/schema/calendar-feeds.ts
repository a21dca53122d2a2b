import type { CalendarFeedId, CalendarKind, PersonId, SeatId } from "@entente/domain";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { persons } from "./persons.ts";
import { seats } from "./seats.ts";

/** Addresses at which a calendar can be read. Holds the hash of each token, never the token. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    id: uuid().$type<CalendarFeedId>().primaryKey(),
    tokenHash: text().notNull().unique(),
    owner: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    /** Held by the owner when the address was made. */
    seat: idText<SeatId>().references(() => seats.id),
    kind: text().$type<CalendarKind>().notNull(),
    /** The person, agency or table whose calendar it is. */
    subject: text().notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [index("calendar_feeds_owner").on(table.owner), index("calendar_feeds_seat").on(table.seat)],
);
