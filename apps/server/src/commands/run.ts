import { type Database, DatabaseInUse } from "@entente/db";
import { settingsFrom } from "../settings.ts";
import { endOver } from "../start/end.ts";
import { RefusedStart } from "../start/refused-start.ts";
import { openStorage } from "../start/storage.ts";

/**
 * Runs one command on the register's storage and ends the process with the code that it gives.
 *
 * `whenInUse` says what to do instead while a server holds the embedded directory.
 */
export async function runOnStorage(
  work: (database: Database) => Promise<number>,
  whenInUse: string,
): Promise<void> {
  try {
    const database = await openStorage(settingsFrom(process.env)).catch((error: unknown) => {
      const isInUse = error instanceof RefusedStart && error.cause instanceof DatabaseInUse;
      throw isInUse ? new RefusedStart(`${error.message}\n${whenInUse}`, error.exitCode) : error;
    });
    process.exit(await thenClose(database, work));
  } catch (error) {
    endOver(error);
  }
}

async function thenClose(database: Database, work: (database: Database) => Promise<number>): Promise<number> {
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
