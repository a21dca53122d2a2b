import { err, ok, type Result } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { appendToChain } from "./audit/append-to-chain.ts";
import type { Work } from "./database.ts";
import type { Signature } from "./ports.ts";
import type { SequenceMoved } from "./priority-port.ts";

/** One more entry of a history that only grows. */
export interface NextEntry {
  /** The audit chain of the history; whoever holds it may append. */
  readonly chain: string;
  /** Last sequence that the person saw, 0 for none. */
  readonly expected: number;
  /** A statement that gives the last entry as `sequence` and `content`, or no row. */
  readonly last: SQL;
  readonly content: unknown;
  /** What stood before the first entry; nothing unless given. */
  readonly before?: unknown;
  readonly insert: (sequence: number) => Promise<unknown>;
}

/**
 * Appends the entry with its audit row, or nothing when somebody appended first. Two that append at once wait for each
 * other at the head of the chain.
 */
export async function appendNext(
  work: Work,
  { chain, expected, last, content, before, insert }: NextEntry,
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  await work.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${chain}, 0))`);
  const [present] = await work.rows<{ sequence: number; content: unknown }>(last);
  const actual = present?.sequence ?? 0;
  if (actual !== expected) return err({ code: "sequence-moved", expected, actual });

  const next = actual + 1;
  await insert(next);
  const event = {
    object: `${chain} ${next}`,
    before: present?.content ?? before ?? null,
    after: content,
    outcome: "accepted",
  } as const;
  await appendToChain(work, chain, event, signature);
  return ok(next);
}
