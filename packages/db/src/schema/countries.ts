import type { CountryCode } from "@entente/domain";
import { pgTable, text } from "drizzle-orm/pg-core";
import { idText } from "./column.ts";

export const countries = pgTable("countries", {
  code: idText<CountryCode>().primaryKey(),
  name: text().notNull(),
});
