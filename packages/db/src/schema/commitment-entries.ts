import type { AgencyId, CommitmentEntry, CommitmentKey, PersonId, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf, plainText } from "./column.ts";

/** The append-only history of commitments. Entry 1 says how a commitment was made. */
export const commitmentEntries = pgTable(
  "commitment_entries",
  {
    commitment: plainText().$type<CommitmentKey>().notNull(),
    sequence: integer().notNull(),
    entry: jsonOf<CommitmentEntry>().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.commitment, table.sequence] })],
);
