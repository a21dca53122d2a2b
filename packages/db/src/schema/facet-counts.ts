import { integer, pgTable, primaryKey, smallint } from "drizzle-orm/pg-core";
import { plainText } from "./column.ts";

/** How many records carry each facet or pair; a trigger on recommendations keeps it. The sum over shards counts. */
export const facetCounts = pgTable(
  "facet_counts",
  {
    facet: plainText().notNull(),
    shard: smallint().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.facet, table.shard] })],
);
