import type { CountryCode, ForumId, ForumKind } from "@entente/domain";
import { pgTable, text } from "drizzle-orm/pg-core";
import { idText, idTexts } from "./column.ts";

export const forums = pgTable("forums", {
  id: idText<ForumId>().primaryKey(),
  name: text().notNull(),
  kind: text().$type<ForumKind>().notNull(),
  members: idTexts<CountryCode>(),
  membersNote: text(),
  workingGroups: idTexts<string>().notNull(),
});
