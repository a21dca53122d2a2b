import { type Group, HEALTH_LABELS, IMPLEMENTATIONS, type Sort, THEMES } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { ListQuery } from "../ports.ts";
import { arrayOf } from "../sql-values.ts";
import type { Place } from "./cursor.ts";
import { CONTACT_JOIN, LIST_COLUMNS, type ListColumns, STORED_COLUMNS } from "./list-row.ts";
import { matchCondition, relevance } from "./match.ts";

/** Columns are named here and nowhere else; nothing that a person sends becomes part of a statement. */
const SORT_COLUMN: Readonly<Record<Sort, SQL>> = {
  due: sql.raw("r.due_sort"),
  key: sql.raw("r.key_sort"),
  updated: sql.raw("r.updated_at"),
  health: sql.raw("r.health_sort"),
};
const GROUP_COLUMN: Readonly<Record<Group, SQL>> = {
  theme: sql.raw("r.theme"),
  lead: sql.raw("r.lead"),
  health: sql.raw("r.health"),
  implementation: sql.raw("r.implementation"),
};
/** The order of groups; leads come in text order of those that have records. */
const GROUP_VALUES: Readonly<Record<Exclude<Group, "lead">, readonly string[]>> = {
  theme: THEMES,
  health: HEALTH_LABELS,
  implementation: IMPLEMENTATIONS,
};

export type PlacedColumns = ListColumns & {
  readonly groupValue: string | null;
  readonly sortValue: string | number;
};

interface Shape {
  readonly condition: SQL;
  readonly sort: SQL;
  readonly sortType: SQL;
  readonly way: SQL;
  readonly beyond: SQL;
  readonly limit: SQL;
}

/** The rows after `place`, at most `limit`; best first when `words` are given, else in the asked order. */
export function pageRows(
  { rows }: Work,
  query: ListQuery,
  words: string | null,
  place: Place | null,
  limit: number,
): Promise<readonly PlacedColumns[]> {
  const shape = shapeOf(query, words, limit);
  const found =
    query.group === null
      ? sql`select one.*, null::text as group_value, 0 as group_place from (${oneGroup(shape, sql`true`, place)}) as one`
      : allGroups(query.group, shape, place);
  const order = sql`r.group_place, r.sort_value ${shape.way}, r.id ${shape.way}`;
  return rows<PlacedColumns>(sql`
    with page as materialized (select * from (${found}) as r order by ${order} limit ${shape.limit})
    select ${LIST_COLUMNS}, r.group_value as "groupValue", r.sort_value as "sortValue"
    from page r ${CONTACT_JOIN}
    order by ${order}
  `);
}

function shapeOf(query: ListQuery, words: string | null, limit: number): Shape {
  const isDescending = words !== null || query.direction === "descending";
  return {
    condition: matchCondition(query),
    sort: words === null ? SORT_COLUMN[query.sort] : relevance(words),
    sortType: sql.raw(words !== null ? "float8" : query.sort === "updated" ? "timestamptz" : "text"),
    way: sql.raw(isDescending ? "desc" : "asc"),
    beyond: sql.raw(isDescending ? "<" : ">"),
    limit: sql.raw(String(limit)),
  };
}

/** The first rows of one group, after `place` if it lies in this group. */
function oneGroup(
  { condition, sort, sortType, way, beyond, limit }: Shape,
  group: SQL,
  place: Place | null,
): SQL {
  const after =
    place === null
      ? sql`true`
      : sql`(${sort}, r.id) ${beyond} (${place.sort}::${sortType}, ${place.id}::uuid)`;
  return sql`
    select ${STORED_COLUMNS}, ${sort} as sort_value from recommendations_in_sight r
    where ${group} and ${condition} and ${after}
    order by ${sort} ${way}, r.id ${way} limit ${limit}
  `;
}

/** The first rows of each group from the place on: each group is read in the order of its own index. */
function allGroups(group: Group, shape: Shape, place: Place | null): SQL {
  const column = GROUP_COLUMN[group];
  const later = sql`
    select found.*, listed.value as group_value, listed.place as group_place
    from (${groupsAfter(group, place)}) as listed
      cross join lateral (${oneGroup(shape, sql`${column} = listed.value`, null)}) as found
  `;
  if (place === null) return later;
  return sql`
    select present.*, ${place.group}::text as group_value, 0 as group_place
    from (${oneGroup(shape, sql`${column} = ${place.group}`, place)}) as present
    union all ${later}
  `;
}

/** The groups that follow the place's, or all of them, numbered in their order from 1. */
function groupsAfter(group: Group, place: Place | null): SQL {
  if (group === "lead") {
    const after = place === null ? sql`` : sql`and facet > ${`lead:${place.group ?? ""}`}`;
    return sql`
      select substr(facet, 6) as value, row_number() over (order by facet) as place from facet_counts
      where starts_with(facet, 'lead:') ${after} group by facet having sum(count) > 0
    `;
  }
  const values = GROUP_VALUES[group];
  const later = place === null ? values : values.slice(values.indexOf(place.group ?? "") + 1);
  return sql`select value, place from unnest(${arrayOf(later, "text")}) with ordinality as listed (value, place)`;
}
