import type { Passage, PrioritySet, TechnologyId } from "@entente/domain";
import { pgTable, text } from "drizzle-orm/pg-core";
import { idText, jsonOf } from "./column.ts";

export const technologies = pgTable("technologies", {
  id: idText<TechnologyId>().primaryKey(),
  name: text().notNull(),
  prioritySet: text().$type<PrioritySet>().notNull(),
  passage: jsonOf<Passage>().notNull(),
});
