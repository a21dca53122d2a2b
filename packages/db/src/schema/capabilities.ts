import type { AgencyId, Capability, CountryCode, PersonId, RequirementId, SeatId } from "@entente/domain";
import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";
import { countries } from "./countries.ts";

/**
 * Everything that was ever said of a country on a requirement, append-only. Several may stand beside each other; a
 * withdrawal is a row that names the entry it takes back.
 */
export const capabilities = pgTable(
  "capabilities",
  {
    country: idText<CountryCode>()
      .notNull()
      .references(() => countries.code),
    requirement: idText<RequirementId>().notNull(),
    sequence: integer().notNull(),
    capability: jsonOf<Capability>(),
    withdraws: integer(),
    withdrawalReason: text(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.country, table.requirement, table.sequence] })],
);
