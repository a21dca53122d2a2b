import { pgTable, text } from "drizzle-orm/pg-core";
import { idTexts } from "./column.ts";

export const sources = pgTable("sources", {
  id: text().primaryKey(),
  title: text().notNull(),
  publisher: text().notNull(),
  authors: idTexts<string>().notNull(),
  published: text().notNull(),
  kind: text().notNull(),
});
