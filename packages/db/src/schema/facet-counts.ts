import { integer, pgTable, primaryKey, smallint } from "drizzle-orm/pg-core";
import { audience } from "./audience.ts";
import { plainText } from "./column.ts";

/** How many records carry each facet or pair; a trigger on recommendations keeps it. The sum over shards counts. */
export const facetCounts = pgTable(
  "facet_counts",
  {
    facet: plainText().notNull(),
    shard: smallint().notNull(),
    /** Counted apart for each audience, so that nobody's figures hold what they may not receive. */
    audience: audience(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.facet, table.shard, table.audience] })],
);
