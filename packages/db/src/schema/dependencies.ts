import type { RecommendationId } from "@entente/domain";
import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { recommendations } from "./recommendations.ts";

/** The recommendation cannot be finished before its prerequisite. */
export const dependencies = pgTable(
  "dependencies",
  {
    recommendationId: uuid()
      .$type<RecommendationId>()
      .notNull()
      .references(() => recommendations.id),
    prerequisiteId: uuid()
      .$type<RecommendationId>()
      .notNull()
      .references(() => recommendations.id),
  },
  (table) => [
    primaryKey({ columns: [table.recommendationId, table.prerequisiteId] }),
    index("dependencies_prerequisite").on(table.prerequisiteId, table.recommendationId),
  ],
);
