import type { AgencyId, OfficeId, PersonId, SeatId } from "@entente/domain";
import { index, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { seats } from "./seats.ts";

/** Which seats are told of what an office owes; every naming of them is kept, and the last one holds. */
export const officeContacts = pgTable(
  "office_contacts",
  {
    office: idText<OfficeId>().notNull(),
    sequence: integer().notNull(),
    mainContact: idText<SeatId>().references(() => seats.id),
    alternateContact: idText<SeatId>().references(() => seats.id),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.office, table.sequence] }),
    index("office_contacts_main").on(table.mainContact),
    index("office_contacts_alternate").on(table.alternateContact),
  ],
);
