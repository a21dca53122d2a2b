import { sql } from "drizzle-orm";
import type { Asker, Database, Work } from "../database.ts";
import { LIVE_KINDS, type LiveChange, type LiveRepository, type LiveSubject } from "../live-port.ts";
import { arrayOf } from "../sql-values.ts";

/** The channel on which every server hears of changes. */
export const CHANGE_CHANNEL = "entente_changes";

/** Tells every server of the changes once the transaction is committed, and nobody when it is rolled back. */
export async function announceChanges({ db }: Work, changes: readonly LiveChange[]): Promise<void> {
  const messages = changes.map(({ kind, key, version }) => `${kind} ${key} ${version}`);
  await db.execute(sql`
    select pg_notify(${CHANGE_CHANNEL}, message) from unnest(${arrayOf(messages, "text")}) as message
  `);
}

/** The change that a message tells of; absent when it tells of none. */
export function parseChange(message: string): LiveChange | null {
  const [kindText, key, versionText, ...rest] = message.split(" ");
  const kind = LIVE_KINDS.find((known) => known === kindText);
  const version = Number(versionText);
  if (kind === undefined || key === undefined || rest.length > 0 || !Number.isInteger(version)) return null;
  return { kind, key, version };
}

export function liveRepository(database: Database, asker: Asker): LiveRepository {
  return { versionOf: (subject) => database.read(asker, (work) => versionOf(work, subject)) };
}

async function versionOf({ rows }: Work, { kind, key }: LiveSubject): Promise<number | null> {
  const [found] = await rows<{ version: number }>(
    kind === "recommendation"
      ? sql`select version from recommendations where key = ${key}`
      : sql`select version from taskings where id = ${key}::uuid`,
  );
  return found?.version ?? null;
}
