import type { AgencyId, CountryCode, Employment, PersonId, Role } from "@entente/domain";
import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text } from "drizzle-orm/pg-core";
import { agencies } from "./agencies.ts";
import { idText, instant } from "./column.ts";
import { countries } from "./countries.ts";

export const persons = pgTable(
  "persons",
  {
    id: idText<PersonId>().primaryKey(),
    name: text().notNull(),
    role: text().$type<Role>().notNull(),
    agency: idText<AgencyId>()
      .notNull()
      .references(() => agencies.id),
    country: idText<CountryCode>().references(() => countries.code),
    /** How they are employed at home; absent for an official of another country. */
    employment: text().$type<Employment>(),
    isPersona: boolean().notNull(),
    /** From when on the person may not enter. */
    disabledAt: instant(),
  },
  (table) => [
    index("persons_agency").on(table.agency),
    index("persons_country").on(table.country),
    check("persons_employed_at_home", sql`(${table.country} is null) = (${table.employment} is not null)`),
  ],
);
