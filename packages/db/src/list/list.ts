import { type Group, HEALTH_LABELS, IMPLEMENTATIONS, type Sort, THEMES } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { ListPage, ListQuery, MatchCount } from "../ports.ts";
import { arrayOf } from "../sql-values.ts";
import { formatCursor, type Place, parseCursor } from "./cursor.ts";
import { CONTACT_JOIN, LIST_COLUMNS, type ListColumns, listRowOf } from "./list-row.ts";
import { matchCondition, relevance, searched } from "./match.ts";

/** Counted no further than this; a page says "1,000+". */
export const COUNT_MAXIMUM = 1000;

/** Columns are named here and nowhere else; nothing that a person sends becomes part of a statement. */
const SORT_COLUMN: Readonly<Record<Sort, SQL>> = {
  due: sql.raw("due_sort"),
  key: sql.raw("key_sort"),
  updated: sql.raw("updated_at"),
  health: sql.raw("health_sort"),
};
const GROUP_COLUMN: Readonly<Record<Group, SQL>> = {
  theme: sql.raw("theme"),
  lead: sql.raw("lead"),
  health: sql.raw("health"),
  implementation: sql.raw("implementation"),
};
/** The order of groups; leads come in text order of those that have records. */
const GROUP_VALUES: Readonly<Record<Exclude<Group, "lead">, readonly string[]>> = {
  theme: THEMES,
  health: HEALTH_LABELS,
  implementation: IMPLEMENTATIONS,
};

type PlacedColumns = ListColumns & {
  readonly groupValue: string | null;
  readonly sortValue: string | number;
};

/**
 * One page. Groups keep their own order, and `direction` holds within each; equal values are ordered by id.
 *
 * While a search has at most a thousand matches they come best first, in place of the asked order.
 */
export async function listPage(work: Work, query: ListQuery): Promise<ListPage> {
  const place = query.cursor === null ? null : parseCursor(query, query.cursor);
  const total = await countMatches(work, query);
  const words = searched(query.text);
  const isRanked = place === null ? words !== null && !total.isCapped : place.order === "rank";
  const order = isRanked ? "rank" : "asked";

  const found = await pageRows(work, query, isRanked ? words : null, place);
  const rows = found.slice(0, query.limit);
  const last = rows.at(-1);
  const nextCursor =
    last === undefined || found.length <= query.limit
      ? null
      : formatCursor(query, { order, group: last.groupValue, sort: last.sortValue, id: last.id });
  return { rows: rows.map(listRowOf), total, nextCursor };
}

/** How many records match, exactly up to a thousand. */
export async function countMatches(
  { rows }: Work,
  query: Pick<ListQuery, "text" | "filters">,
): Promise<MatchCount> {
  const [found] = await rows<{ count: number }>(sql`
    select count(*)::int as count
    from (select 1 from recommendations r where ${matchCondition(query)} limit ${sql.raw(String(COUNT_MAXIMUM + 1))}) as matched
  `);
  const count = found?.count ?? 0;
  return { count: Math.min(count, COUNT_MAXIMUM), isCapped: count > COUNT_MAXIMUM };
}

/** The rows of a page and one more, which tells whether another page follows. */
function pageRows(
  { rows }: Work,
  query: ListQuery,
  words: string | null,
  place: Place | null,
): Promise<readonly PlacedColumns[]> {
  const shape = shapeOf(query, words);
  const limit = sql.raw(String(query.limit + 1));
  const keys =
    query.group === null
      ? sql`select id, null as group_value, 0 as group_place, sort_value from (${oneGroup(shape, sql`true`, place, limit)}) as one`
      : groupedKeys(query.group, shape, place, limit);
  return rows<PlacedColumns>(sql`
    with page as materialized (
      select * from (${keys}) as keys order by group_place, sort_value ${shape.way}, id ${shape.way} limit ${limit}
    )
    select ${LIST_COLUMNS}, page.group_value as "groupValue", page.sort_value as "sortValue"
    from page join recommendations r on r.id = page.id ${CONTACT_JOIN}
    order by page.group_place, page.sort_value ${shape.way}, page.id ${shape.way}
  `);
}

interface Shape {
  readonly condition: SQL;
  readonly sort: SQL;
  readonly sortType: SQL;
  readonly way: SQL;
  readonly beyond: SQL;
}

function shapeOf(query: ListQuery, words: string | null): Shape {
  const condition = matchCondition(query);
  const descending = words !== null || query.direction === "descending";
  const way = sql.raw(descending ? "desc" : "asc");
  const beyond = sql.raw(descending ? "<" : ">");
  if (words !== null) return { condition, sort: relevance(words), sortType: sql.raw("float8"), way, beyond };
  const sortType = sql.raw(query.sort === "updated" ? "timestamptz" : "text");
  return { condition, sort: sql`r.${SORT_COLUMN[query.sort]}`, sortType, way, beyond };
}

/** The first rows of one group, after `place` if it lies in this group. */
function oneGroup(
  { condition, sort, sortType, way, beyond }: Shape,
  group: SQL,
  place: Place | null,
  limit: SQL,
): SQL {
  const after =
    place === null
      ? sql`true`
      : sql`(${sort}, r.id) ${beyond} (${place.sort}::${sortType}, ${place.id}::uuid)`;
  return sql`
    select r.id, ${sort} as sort_value from recommendations r
    where ${group} and ${condition} and ${after}
    order by ${sort} ${way}, r.id ${way} limit ${limit}
  `;
}

/** The first rows of each group from the place on: each group is read in the order of its own index. */
function groupedKeys(group: Group, shape: Shape, place: Place | null, limit: SQL): SQL {
  const column = sql`r.${GROUP_COLUMN[group]}`;
  const isGroup = sql`${column} = groups.value`;
  const values =
    group === "lead"
      ? leadsFrom(place)
      : sql`
    select value, place from unnest(${arrayOf(GROUP_VALUES[group], "text")}) with ordinality as listed (value, place)
  `;
  const later = sql`
    select found.id, groups.value as group_value, groups.place as group_place, found.sort_value
    from (${values}) as groups cross join lateral (${oneGroup(shape, isGroup, null, limit)}) as found
  `;
  if (place === null) return later;

  const present = sql`${column} = ${place.group}`;
  const placeOf =
    group === "lead" ? sql`0` : sql.raw(String(1 + GROUP_VALUES[group].indexOf(place.group ?? "")));
  return sql`
    select id, ${place.group}::text as group_value, ${placeOf} as group_place, sort_value
    from (${oneGroup(shape, present, place, limit)}) as present
    union all
    select * from (${later}) as later where group_place > ${placeOf}
  `;
}

/** The agencies that lead anything, in text order, after the place's. */
function leadsFrom(place: Place | null): SQL {
  const after = place === null ? sql`` : sql`and facet > ${`lead:${place.group ?? ""}`}`;
  return sql`
    select substr(facet, 6) as value, row_number() over (order by facet) as place from facet_counts
    where starts_with(facet, 'lead:') ${after} group by facet having sum(count) > 0
  `;
}
