import type { AgencyId, PersonId, SeatId } from "@entente/domain";
import { boolean, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { persons } from "./persons.ts";

/** Which notices a person wants by mail; every choice is kept, and the last one holds. */
export const noticeChoices = pgTable(
  "notice_choices",
  {
    person: idText<PersonId>()
      .notNull()
      .references(() => persons.id),
    sequence: integer().notNull(),
    mailsDigest: boolean().notNull(),
    mailsAtOnce: boolean().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.sequence] })],
);
