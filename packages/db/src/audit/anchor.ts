import { createHash } from "node:crypto";
import type { CalendarDate } from "@entente/domain";
import { sql } from "drizzle-orm";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database } from "../database.ts";
import { auditAnchoredHeads, auditAnchors } from "../schema/index.ts";
import { type ChainHead, GENESIS_HASH } from "./chain.ts";

/** Stands before the first anchor. */
export const FIRST_DIGEST = GENESIS_HASH;

/**
 * Anchors the day: a digest over all heads that moved since the last anchor, chained to it, so that it vouches for
 * every chain as it stands. A day that is anchored already keeps its digest; so does the last anchor when the clock was
 * set back behind its day, and what moved meanwhile waits for the first day after it.
 */
export async function anchorDay(database: Database, asker: Asker, day: CalendarDate): Promise<string> {
  return database.write(asker, async (work) => {
    const [last] = await work.rows<{ day: CalendarDate; digest: string }>(sql`
      select day, digest from audit_anchors order by day desc limit 1
    `);
    if (last !== undefined && last.day >= day) return last.digest;

    const heads = await work.rows<ChainHead>(sql`
      select chain, sequence, hash from audit_heads where sequence > anchored_sequence order by chain for update
    `);
    const previousDigest = last?.digest ?? FIRST_DIGEST;
    const digest = digestOfAnchor(day, previousDigest, heads);
    await insertRows(work, auditAnchors, [{ day, heads: heads.length, previousDigest, digest }]);
    await insertRows(
      work,
      auditAnchoredHeads,
      heads.map((head) => ({ day, ...head })),
    );
    await work.db.execute(sql`
      update audit_heads set anchored_sequence = sequence where sequence > anchored_sequence
    `);
    return digest;
  });
}

/** SHA-256 over the day, the anchor before it and the heads in the order of their chains. */
export function digestOfAnchor(
  day: CalendarDate,
  previousDigest: string,
  heads: readonly ChainHead[],
): string {
  const hash = createHash("sha256").update(`${day}\n${previousDigest}\n`);
  for (const { chain, sequence, hash: head } of heads) hash.update(`${chain} ${sequence} ${head}\n`);
  return hash.digest("hex");
}
