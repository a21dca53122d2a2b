import type { AgencyId, CountryCode, CountryStance, IssueId, PersonId, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";
import { countries } from "./countries.ts";

/**
 * Every stance that was ever recorded of a country on an issue, append-only. A withdrawal is a row without a stance that
 * names the entry it takes back; all others stand, and several may.
 */
export const stances = pgTable(
  "stances",
  {
    holder: idText<CountryCode>()
      .notNull()
      .references(() => countries.code),
    issue: idText<IssueId>().notNull(),
    sequence: integer().notNull(),
    stance: jsonOf<CountryStance>(),
    withdraws: integer(),
    /** Why it was withdrawn; absent on a stance, which carries its own reason. */
    withdrawalReason: text(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.holder, table.issue, table.sequence] })],
);
