import { type Database, openDatabase, type Statement } from "../database.ts";
import { migratedSnapshot } from "./snapshot.ts";

export { invite, lastAuditRow, setDisabled } from "./sessions.ts";

/** An empty, migrated database in memory, ready in a fraction of the time that migrating takes. */
export async function openTestDatabase(
  onStatement: (statement: Statement) => void = () => {},
): Promise<Database> {
  return openDatabase({ memory: true, snapshot: await migratedSnapshot(), onStatement });
}
