import { sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import { DatabaseUnsuitable } from "./refusal.ts";

const VERSION_MINIMUM = 15;

interface Found {
  readonly version: number;
  readonly privileged: boolean | null;
}

/** Refuses a server older than PostgreSQL 15 and an application role that its rights would not bind. */
export async function checkSuitable(database: Database): Promise<void> {
  const [found] = await database.asOwner(({ rows }) =>
    rows<Found>(sql`
      select current_setting('server_version_num')::int / 10000 as version,
        (select rolsuper or rolbypassrls from pg_roles where rolname = 'entente_app') as privileged
    `),
  );
  if (found === undefined) throw new Error("the server states no version");
  if (found.version < VERSION_MINIMUM) {
    throw new DatabaseUnsuitable(
      `PostgreSQL ${found.version} is too old: version ${VERSION_MINIMUM} or later is needed.`,
    );
  }
  if (found.privileged === true) {
    throw new DatabaseUnsuitable(
      "The role entente_app is a superuser or may bypass row security. Take these rights from it: alter role entente_app nosuperuser nobypassrls.",
    );
  }
}
