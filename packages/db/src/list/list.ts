import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { ListPage, ListQuery, MatchCount } from "../ports.ts";
import { formatCursor, parseCursor } from "./cursor.ts";
import { listRowOf } from "./list-row.ts";
import { matchCondition, preferIndexes, searched } from "./match.ts";
import { pageRows } from "./page-rows.ts";

/** Counted no further than this; a page says "1,000+". */
export const COUNT_MAXIMUM = 1000;

/**
 * One page. Groups keep their own order, and `direction` holds within each; equal values are ordered by id.
 *
 * While a search has at most a thousand matches they come best first, in place of the asked order. Throws
 * `CursorInvalid`.
 */
export async function listPage(work: Work, query: ListQuery): Promise<ListPage> {
  const place = query.cursor === null ? null : parseCursor(query, query.cursor);
  await preferIndexes(work, query);
  const total = await countMatches(work, query);
  const words = searched(query.text);
  const isRanked = place === null ? words !== null && !total.isCapped : place.order === "rank";

  const found = await pageRows(work, query, isRanked ? words : null, place, query.limit + 1);
  const rows = found.slice(0, query.limit);
  const last = rows.at(-1);
  const nextCursor =
    last === undefined || found.length <= query.limit
      ? null
      : formatCursor(query, {
          order: isRanked ? "rank" : "asked",
          group: last.groupValue,
          sort: last.sortValue,
          id: last.id,
        });
  return { rows: rows.map(listRowOf), total, nextCursor };
}

/** How many records match, exactly up to a thousand. */
async function countMatches({ rows }: Work, query: Pick<ListQuery, "text" | "filters">): Promise<MatchCount> {
  const [found] = await rows<{ count: number }>(sql`
    select count(*)::int as count
    from (
      select 1 from recommendations_in_sight r where ${matchCondition(query)}
      limit ${sql.raw(String(COUNT_MAXIMUM + 1))}
    ) as matched
  `);
  const count = found?.count ?? 0;
  return { count: Math.min(count, COUNT_MAXIMUM), isCapped: count > COUNT_MAXIMUM };
}
