import { FACETS } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { ListQuery } from "../ports.ts";
import { facetText } from "../record/facets-of-record.ts";
import { arrayOf } from "../sql-values.ts";

export type Narrowing = Pick<ListQuery, "text" | "filters">;

/** Shorter pieces of text have no trigram to look up. */
const TRIGRAM_LENGTH = 3;

/** True when nothing narrows the register. */
export function isWhole({ text, filters }: Narrowing): boolean {
  return searched(text) === null && FACETS.every((facet) => (filters[facet] ?? []).length === 0);
}

/** The text to search for without the space around it; `null` when there is none. */
export function searched(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

/**
 * Tells the planner to leave the table alone when words and facets are asked for together. It would read the table in
 * the hope of enough rows early, which a rare combination disappoints: 2 to 4 times slower on 20,000 records. A common
 * word alone is found early indeed.
 */
export async function preferIndexes({ db }: Work, narrowing: Narrowing): Promise<void> {
  const isNarrowed = FACETS.some((facet) => (narrowing.filters[facet] ?? []).length > 0);
  if (!isNarrowed || searched(narrowing.text) === null) return;
  await db.execute(sql`select set_config('enable_seqscan', 'off', true)`);
}

/** The condition on `r`, a row of recommendations. */
export function matchCondition({ text, filters }: Narrowing): SQL {
  const conditions = FACETS.flatMap((facet) => {
    const values = filters[facet] ?? [];
    if (values.length === 0) return [];
    return [
      sql`r.facets && ${arrayOf(
        values.map((value) => facetText(facet, value)),
        "text",
      )}`,
    ];
  });
  const words = searched(text);
  if (words !== null) conditions.push(wordCondition(words));
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/** How well a row answers the search; the key itself comes before everything, its beginning next. */
export function relevance(words: string): SQL {
  const key = words.toUpperCase();
  return sql`(
    ts_rank(r.fts, websearch_to_tsquery('english', ${words}))
    + case when r.key = ${key} then 4 when starts_with(r.key, ${key}) then 2 else 0 end
    + case when r.title ilike ${`%${escaped(words)}%`} then 1 else 0 end
  )::float8`;
}

function wordCondition(words: string): SQL {
  const key = words.toUpperCase();
  const alternatives = [
    sql`r.fts @@ websearch_to_tsquery('english', ${words})`,
    sql`r.key like ${`${escaped(key)}%`}`,
  ];
  if (words.length >= TRIGRAM_LENGTH) alternatives.push(sql`r.title ilike ${`%${escaped(words)}%`}`);
  return sql`(${sql.join(alternatives, sql` or `)})`;
}

/** The text with its wildcards taken literally. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
