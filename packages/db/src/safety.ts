import { sql } from "drizzle-orm";
import type { Database } from "./database.ts";

/** How a PostgreSQL server keeps what it acknowledges, and with which rights this process works on it. */
export interface DatabaseSafety {
  readonly role: string;
  readonly isSuperuser: boolean;
  /** Settings as the server gives them, such as `on`. */
  readonly fsync: string;
  readonly synchronousCommit: string;
}

/** As the server stands now; absent for the embedded engine, which syncs by itself (decisions/0009). */
export async function databaseSafety(database: Database): Promise<DatabaseSafety | null> {
  if (database.engine !== "postgres") return null;
  const [found] = await database.asOwner(({ rows }) =>
    rows<DatabaseSafety>(sql`
      select current_user as role,
        (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
        current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as "synchronousCommit"
    `),
  );
  if (found === undefined) throw new Error("the server states no settings");
  return found;
}
