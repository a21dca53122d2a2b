import {
  type Database,
  DatabaseInUse,
  DatabaseUnreachable,
  DatabaseUnsuitable,
  DataDirectoryUnusable,
  databaseSafety,
  migrate,
  openDatabase,
} from "@entente/db";
import type { Settings } from "../settings.ts";
import { refuseUnsafeDatabase } from "./production.ts";
import { RefusedStart } from "./refused-start.ts";

const REFUSALS = [DatabaseInUse, DatabaseUnreachable, DatabaseUnsuitable, DataDirectoryUnusable];

/** The register's storage, open and brought to the newest version. Throws `RefusedStart` when it cannot be. */
export async function openStorage(settings: Settings): Promise<Database> {
  const { databaseUrl, dataDir } = settings;
  const database = await openDatabase(
    databaseUrl === null ? { dataDirectory: dataDir } : { url: databaseUrl },
  ).catch(refuse);
  try {
    refuseUnsafeDatabase(settings, await databaseSafety(database));
    await migrate(database);
  } catch (error) {
    await database.close();
    refuse(error);
  }
  return database;
}

function refuse(error: unknown): never {
  if (error instanceof Error && REFUSALS.some((kind) => error instanceof kind)) {
    throw new RefusedStart(error.message, 1, error);
  }
  throw error;
}

/** What a person who starts the process should know of where the records are. */
export function storagePromise({ databaseUrl, dataDir }: Settings): string {
  if (databaseUrl !== null)
    return "Records are kept in PostgreSQL, as safe as that server is set to keep them.";
  return [
    `Records are kept in ${dataDir} by the embedded database, for one process at a time.`,
    "Promised: what was acknowledged survives the end of this process at any moment.",
    "Not promised: that it survives a power cut or a failing disk. Use PostgreSQL (DATABASE_URL) for records that matter.",
  ].join(" ");
}
