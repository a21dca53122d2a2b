import type { AppRouter } from "@entente/api";
import type { Operation, TRPCLink } from "@trpc/client";

/** The header that carries the key of a change. */
export const IDEMPOTENCY_HEADER = "idempotency-key";

const NAME = "idempotencyKey";

/** Gives each change a key that stays the same when it is sent again. */
export function keyedChanges(next: () => string | undefined = () => undefined): TRPCLink<AppRouter> {
  return () =>
    ({ op, next: pass }) =>
      pass(
        op.type === "mutation"
          ? { ...op, context: { ...op.context, [NAME]: next() ?? globalThis.crypto.randomUUID() } }
          : op,
      );
}

/** The key that `keyedChanges` gave. */
export function keyOf({ context, path }: Pick<Operation, "context" | "path">): string {
  const key = context[NAME];
  if (typeof key !== "string") throw new Error(`${path} was sent without a key`);
  return key;
}
