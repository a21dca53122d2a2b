import { type Instant, secondsAfter } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Asker, Database } from "../database.ts";
import {
  type EarlierSubmission,
  IDEMPOTENCY_HOURS,
  type IdempotencyRepository,
} from "../idempotency-port.ts";
import { instantOf } from "../schema/column.ts";

interface SubmissionColumns extends Omit<EarlierSubmission, "at"> {
  readonly at: string;
}

export function idempotencyRepository(database: Database, asker: Asker): IdempotencyRepository {
  return {
    find: (procedure, key, now) =>
      database.read(asker, async ({ rows }) => {
        const [found] = await rows<SubmissionColumns>(sql`
          select input_hash as "inputHash", attempt, at, answer from idempotency_keys
          where person = ${asker.person} and procedure = ${procedure} and key = ${key} and at > ${oldestKept(now)}
        `);
        return found === undefined ? null : { ...found, at: instantOf(found.at) };
      }),
    keepAnswer: (procedure, { key, attempt }, answer) =>
      database.write(asker, async ({ db }) => {
        await db.execute(sql`
          update idempotency_keys set answer = ${JSON.stringify({ answer })}::jsonb
          where person = ${asker.person} and procedure = ${procedure} and key = ${key} and attempt = ${attempt}::uuid
        `);
      }),
    forget: (now) =>
      database.write(asker, async ({ rows }) => {
        const gone = await rows(sql`
          delete from idempotency_keys where at <= ${oldestKept(now)} returning key
        `);
        return gone.length;
      }),
  };
}

function oldestKept(now: Instant): Instant {
  return secondsAfter(now, -IDEMPOTENCY_HOURS * 3600);
}
