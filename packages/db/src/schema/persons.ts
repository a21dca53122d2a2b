import type { AgencyId, CountryCode, PersonId, Role } from "@entente/domain";
import { boolean, index, pgTable, text } from "drizzle-orm/pg-core";
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
    isPersona: boolean().notNull(),
    /** From when on the person may not enter. */
    disabledAt: instant(),
  },
  (table) => [index("persons_agency").on(table.agency), index("persons_country").on(table.country)],
);
