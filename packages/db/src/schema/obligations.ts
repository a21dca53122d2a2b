import type {
  AgencyId,
  CommitmentKey,
  CountryCode,
  ObligationAccount,
  RoughPrecision,
} from "@entente/domain";
import { boolean, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { calendarDate, idText, plainText } from "./column.ts";
import { commitments } from "./commitments.ts";
import { countries } from "./countries.ts";

/** What each party owes under a commitment, as far as it does not change by waiting. */
export const obligations = pgTable(
  "obligations",
  {
    commitment: plainText()
      .$type<CommitmentKey>()
      .notNull()
      .references(() => commitments.key),
    /** Place in the commitment, from 1. */
    place: integer().notNull(),
    country: idText<CountryCode>()
      .notNull()
      .references(() => countries.code),
    agency: idText<AgencyId>(),
    dueOn: calendarDate(),
    duePrecision: text().$type<RoughPrecision>(),
    /** Last day on which it is in time; absent when none was named. */
    dueBy: calendarDate(),
    /** What its own country says, and what a verifier says; absent where they have said nothing. */
    claimed: text().$type<ObligationAccount>(),
    claimedSince: calendarDate(),
    verified: text().$type<ObligationAccount>(),
    verifiedSince: calendarDate(),
    isDisputed: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.commitment, table.place] }),
    index("obligations_country").on(table.country, table.commitment),
  ],
);
