import { type Database, databaseOn, openDatabase, type Statement } from "../database.ts";
import { openMemory } from "../engine/pglite.ts";
import { migratedSnapshot } from "./snapshot.ts";

/** An empty, migrated database in memory, ready in a fraction of the time that migrating takes. */
export async function openTestDatabase(
  onStatement: (statement: Statement) => void = () => {},
): Promise<Database> {
  return openDatabase({ memory: true, snapshot: await migratedSnapshot(), onStatement });
}

/** Opens databases in memory that hold what `fill` puts into the first of them; it runs once for the whole process. */
export function filledOnce(fill: (database: Database) => Promise<void>): () => Promise<Database> {
  let filled: Promise<Blob> | undefined;
  return async () => {
    filled ??= contentAfter(fill);
    return openDatabase({ memory: true, snapshot: await filled });
  };
}

async function contentAfter(fill: (database: Database) => Promise<void>): Promise<Blob> {
  const { engine, dump } = await openMemory(await migratedSnapshot());
  const database = databaseOn(engine);
  await fill(database);
  const content = await dump();
  await database.close();
  return content;
}
