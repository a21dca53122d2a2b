import type { CalendarDate } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { digestOfAnchor, FIRST_DIGEST } from "./anchor.ts";

interface Anchor {
  readonly day: CalendarDate;
  readonly heads: number;
  readonly previousDigest: string;
  readonly digest: string;
}
interface AnchoredHead {
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
  readonly present: string | null;
}

/**
 * Recomputes every anchor and compares the heads that it covers with the rows that stand now; returns how many
 * anchors there are.
 */
export async function verifyAnchors(
  work: Work,
  report: (chain: string, sequence: number, detail: string) => void,
): Promise<number> {
  const anchors = await work.rows<Anchor>(sql`
    select day, heads, previous_digest as "previousDigest", digest from audit_anchors order by day
  `);
  let previousDigest = FIRST_DIGEST;
  for (const anchor of anchors) {
    const heads = await work.rows<AnchoredHead>(sql`
      select k.chain, k.sequence, k.hash, a.hash as present
      from audit_anchored_heads k left join audit_rows a on a.chain = k.chain and a.sequence = k.sequence
      where k.day = ${anchor.day} order by k.chain
    `);
    for (const { chain, sequence, hash, present } of heads) {
      if (present !== hash) report(chain, sequence, `the anchor of ${anchor.day} holds another hash`);
    }
    const isWhole =
      heads.length === anchor.heads &&
      anchor.previousDigest === previousDigest &&
      digestOfAnchor(anchor.day, previousDigest, heads) === anchor.digest;
    if (!isWhole) report(`anchor:${anchor.day}`, 1, "its heads do not give its digest");
    previousDigest = anchor.digest;
  }
  return anchors.length;
}
