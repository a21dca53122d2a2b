import { parseCommentSubjectText } from "@entente/domain";
import { sql } from "drizzle-orm";
import { standingOf } from "../comment/find.ts";
import { findRecord } from "../comment/records.ts";
import type { Asker, Database, Work } from "../database.ts";
import { LIVE_KINDS, type LiveChange, type LiveRepository, type LiveSubject } from "../live-port.ts";
import { arrayOf } from "../sql-values.ts";

/** The channel on which every server hears of changes. */
export const CHANGE_CHANNEL = "entente_changes";

/** Tells every server of the changes once the transaction is committed, and nobody when it is rolled back. */
export async function announceChanges({ db }: Work, changes: readonly LiveChange[]): Promise<void> {
  const messages = changes.map(({ kind, key, version }) =>
    version === null ? `${kind} ${key}` : `${kind} ${key} ${version}`,
  );
  await db.execute(sql`
    select pg_notify(${CHANGE_CHANNEL}, message) from unnest(${arrayOf(messages, "text")}) as message
  `);
}

/** The change that a message tells of; absent when it tells of none. */
export function parseChange(message: string): LiveChange | null {
  const [kindText, key, versionText, ...rest] = message.split(" ");
  const kind = LIVE_KINDS.find((known) => known === kindText);
  if (kind === undefined || key === undefined || rest.length > 0) return null;
  if (kind === "comments") return versionText === undefined ? { kind, key, version: null } : null;
  const version = Number(versionText);
  return Number.isInteger(version) ? { kind, key, version } : null;
}

export function liveRepository(database: Database, asker: Asker): LiveRepository {
  return { versionOf: (subject) => database.read(asker, (work) => versionOf(work, subject)) };
}

async function versionOf(work: Work, { kind, key }: LiveSubject): Promise<number | null> {
  if (kind === "comments") return versionOfComments(work, key);
  const [found] = await work.rows<{ version: number }>(
    kind === "recommendation"
      ? sql`select version from recommendations where key = ${key}`
      : sql`select version from taskings where id = ${key}::uuid`,
  );
  return found?.version ?? null;
}

async function versionOfComments(work: Work, text: string): Promise<number | null> {
  const subject = parseCommentSubjectText(text);
  if (!subject.ok || (await findRecord(work, subject.value)) === null) return null;
  return (await standingOf(work, subject.value)).version;
}
