import type { AgencyId, CriterionId, PersonId, Rating, ReadinessBand, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf, plainText } from "./column.ts";

/** Stands in the key for a rating that holds for the whole chain. */
export const WHOLE_CHAIN = "whole-chain";

/**
 * Every rating that was ever given, append-only. The last of a cell is in force; a withdrawal is a row without a rating.
 */
export const ratings = pgTable(
  "ratings",
  {
    subjectKind: text().$type<"technology" | "recommendation">().notNull(),
    subject: plainText().notNull(),
    band: text().$type<ReadinessBand | typeof WHOLE_CHAIN>().notNull(),
    criterion: idText<CriterionId>().notNull(),
    sequence: integer().notNull(),
    rating: jsonOf<Rating>(),
    /** Why it was withdrawn; absent on a rating, which carries its own reason. */
    withdrawalReason: text(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.subjectKind, table.subject, table.band, table.criterion, table.sequence],
    }),
  ],
);
