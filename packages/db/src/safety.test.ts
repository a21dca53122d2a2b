import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { databaseSafety } from "./safety.ts";
import { ENGINES } from "./testing/engines.ts";

it.each(ENGINES)("tells what $name says of itself", async ({ open }) => {
  const database = await open();
  try {
    const [said] = await database.asOwner(({ rows }) =>
      rows<{ fsync: string; commit: string; role: string; superuser: string }>(sql`
        select (select setting from pg_settings where name = 'fsync') as fsync,
          (select setting from pg_settings where name = 'synchronous_commit') as commit,
          session_user as role, current_setting('is_superuser') as superuser
      `),
    );
    expect(await databaseSafety(database)).toEqual(
      database.engine === "postgres"
        ? {
            role: said?.role,
            isSuperuser: said?.superuser === "on",
            fsync: said?.fsync,
            synchronousCommit: said?.commit,
          }
        : null,
    );
  } finally {
    await database.close();
  }
});
