import { secondsAfter } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { IDEMPOTENCY_HOURS } from "../idempotency-port.ts";
import type { Signature } from "../ports.ts";
import { SubmittedBefore } from "../refusal.ts";

/**
 * Keeps the key of the change in the transaction that makes it, so that there is never the one without the other.
 *
 * Waits for another transaction that holds the key, and throws `SubmittedBefore` when that one made the change. A call
 * that changes several records claims its key with each.
 */
export async function claimKey({ rows }: Work, { submission, by, action, at }: Signature): Promise<void> {
  if (submission === undefined) return;
  const { key, inputHash, attempt } = submission;
  const claimed = await rows(sql`
    insert into idempotency_keys (person, procedure, key, input_hash, attempt, at)
    values (${by.person}, ${action}, ${key}, ${inputHash}, ${attempt}::uuid, ${at})
    on conflict (person, procedure, key) do update
      set input_hash = excluded.input_hash, attempt = excluded.attempt, at = excluded.at, answer = null
      where idempotency_keys.attempt = excluded.attempt
        or idempotency_keys.at <= ${secondsAfter(at, -IDEMPOTENCY_HOURS * 3600)}
    returning attempt
  `);
  if (claimed.length === 0) throw new SubmittedBefore(key);
}
