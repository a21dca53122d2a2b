import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Database, Work } from "./database.ts";
import { checkSuitable } from "./suitability.ts";

const FOLDER = join(import.meta.dirname, "../migrations");
const MONTHS_AHEAD = 6;

/**
 * Brings the tables to the newest version, all steps or none. Safe to run at every start and from several processes
 * at once: the later ones wait and find nothing to do.
 */
export async function migrate(database: Database): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder: FOLDER });
  await database.asOwner(createJournal).catch(ignoreSimultaneous);
  await database.asOwner(async (work) => {
    await work.db.execute(sql`set local lock_timeout = '30s'`);
    const applied = await appliedMigrations(work);
    for (const { sql: statements, hash, folderMillis } of migrations) {
      if (applied.has(hash)) continue;
      for (const statement of statements) await work.db.execute(sql.raw(statement));
      await work.db.execute(
        sql`insert into entente_migrations (hash, made_at) values (${hash}, ${folderMillis})`,
      );
    }
    await work.db.execute(
      sql`select ensure_month_partitions(current_date, ${sql.raw(String(MONTHS_AHEAD))})`,
    );
  });
  await checkSuitable(database);
}

async function createJournal({ db }: Work): Promise<void> {
  await db.execute(sql`
    create table if not exists entente_migrations (
      hash text primary key,
      made_at bigint not null,
      applied_at timestamp with time zone not null default now()
    )
  `);
}

/** Two processes that create the same table at once: one of them is told that it exists. */
function ignoreSimultaneous(error: unknown): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "23505" && code !== "42P07") throw error;
}

async function appliedMigrations({ db, rows }: Work): Promise<ReadonlySet<string>> {
  await db.execute(sql`lock table entente_migrations in access exclusive mode`);
  const found = await rows<{ hash: string }>(sql`select hash from entente_migrations`);
  return new Set(found.map(({ hash }) => hash));
}
