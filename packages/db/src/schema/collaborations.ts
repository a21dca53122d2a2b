import type { CollaborationId, CountryCode, ForumId, Stage, TechnologyId } from "@entente/domain";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { idText, idTexts } from "./column.ts";
import { forums } from "./forums.ts";

export const collaborations = pgTable(
  "collaborations",
  {
    id: idText<CollaborationId>().primaryKey(),
    title: text().notNull(),
    year: integer().notNull(),
    endedYear: integer(),
    members: idTexts<CountryCode>().notNull(),
    forum: idText<ForumId>().references(() => forums.id),
    technologies: idTexts<TechnologyId>().notNull(),
    stages: idTexts<Stage>().notNull(),
  },
  (table) => [index("collaborations_forum").on(table.forum)],
);
