import { sql } from "drizzle-orm";
import type { Database } from "../database.ts";

/** A digest of every row of every table, by table. */
export function tableDigests(database: Database): Promise<Readonly<Record<string, string>>> {
  return database.asOwner(async ({ rows }) => {
    const tables = await rows<{ name: string }>(sql`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      order by 1
    `);
    const selects = tables.map(({ name }) => {
      const table = sql.identifier(name);
      return sql`select ${name}::text as name, md5(coalesce(string_agg(r::text, '|' order by r::text), '')) as digest from ${table} r`;
    });
    const found = await rows<{ name: string; digest: string }>(sql.join(selects, sql` union all `));
    return Object.fromEntries(found.map(({ name, digest }) => [name, digest]));
  });
}
