import type { IdempotencyRefusal } from "@entente/contract";
import { contentHash, type EarlierSubmission, type Submission } from "@entente/db";
import { err, ok, type Result } from "@entente/domain";
// The one way to answer from a middleware without running the procedure (decisions/0030).
import { middlewareMarker } from "@trpc/server/unstable-core-do-not-import";
import type { SignedInContext } from "../context.ts";
import { orRefuse } from "../refusal.ts";

/** How long a call waits for the answer to another one with its key that is made at the same time. */
const WAITS = { attempts: 40, milliseconds: 50 } as const;

/** What a middleware knows of a call. */
interface Call {
  readonly ctx: SignedInContext;
  readonly path: string;
  readonly type: "query" | "mutation" | "subscription";
  readonly meta: { readonly isShownOnce?: true } | undefined;
  readonly getRawInput: () => Promise<unknown>;
}

type Outcome = { readonly ok: true; readonly data: unknown } | { readonly ok: false };

/**
 * Runs a change that was sent with a key once, however often it is sent within a day: sent again, by the same person and
 * with the same input, it is answered as before. Without a key, and for reads, just runs.
 *
 * Refuses with `idempotency-key-reused` when the key stands for another input, and with `submitted-before` when the
 * change was made but its answer is not kept.
 */
export async function madeOnce<Ran extends Outcome>(
  { ctx, path, type, meta, getRawInput }: Call,
  run: (submission: Submission | null) => Promise<Ran>,
): Promise<Ran> {
  const key = ctx.idempotencyKey;
  if (type !== "mutation" || key === null) return run(null);
  const isShownOnce = meta?.isShownOnce ?? false;
  const submission = { key, inputHash: contentHash(await getRawInput()), attempt: ctx.newId() };
  const earlier = async () => orRefuse(await earlierAnswer(ctx, path, submission, isShownOnce));

  const before = await earlier();
  if (before !== null) return answered(before.answer);
  const ran = await run(submission);
  if (ran.ok) {
    if (!isShownOnce) await ctx.repositories.idempotency.keepAnswer(path, submission, ran.data);
    return ran;
  }
  const meanwhile = await earlier();
  return meanwhile === null ? ran : answered(meanwhile.answer);
}

function answered(data: unknown): never {
  return { ok: true, data, marker: middlewareMarker } as never;
}

async function earlierAnswer(
  { repositories, now }: SignedInContext,
  procedure: string,
  { key, inputHash, attempt }: Submission,
  isShownOnce: boolean,
): Promise<Result<{ readonly answer: unknown } | null, IdempotencyRefusal>> {
  const find = () => repositories.idempotency.find(procedure, key, now());
  const isOnItsWay = (one: EarlierSubmission | null) =>
    one !== null && one.answer === null && one.attempt !== attempt && one.inputHash === inputHash;

  let found = await find();
  for (let left = isShownOnce ? 0 : WAITS.attempts; left > 0 && isOnItsWay(found); left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, WAITS.milliseconds));
    found = await find();
  }
  if (found === null || found.attempt === attempt) return ok(null);
  if (found.inputHash !== inputHash) return err({ code: "idempotency-key-reused", procedure, key });
  if (found.answer === null) return err({ code: "submitted-before", procedure, at: found.at });
  return ok(found.answer);
}
