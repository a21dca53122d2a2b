import type {
  CommitmentKey,
  ForumId,
  RecommendationKey,
  TechnologyId,
  WorkingGroupId,
} from "@entente/domain";
import { index, integer, pgTable } from "drizzle-orm/pg-core";
import { calendarDate, idText, idTexts, plainText } from "./column.ts";
import { forums } from "./forums.ts";

/** One row for each commitment as it stands now: what lists filter and sort by. The rest is in its history. */
export const commitments = pgTable(
  "commitments",
  {
    key: plainText().$type<CommitmentKey>().primaryKey(),
    /** The key with its number made to sort by size. */
    keySort: plainText().notNull(),
    /** Last sequence of its history. */
    version: integer().notNull(),
    forum: idText<ForumId>()
      .notNull()
      .references(() => forums.id),
    workingGroup: idText<WorkingGroupId>(),
    madeOn: calendarDate().notNull(),
    technologies: idTexts<TechnologyId>().notNull(),
    recommendations: idTexts<RecommendationKey>().notNull(),
  },
  (table) => [
    index("commitments_newest").on(table.madeOn.desc(), table.keySort),
    index("commitments_forum").on(table.forum, table.madeOn.desc(), table.keySort),
    index("commitments_recommendations").using("gin", table.recommendations),
  ],
);
