import { runInput, runOutput } from "@entente/contract";
import { contentHash, type StoredRun } from "@entente/db";
import { PRIORITY_METHOD, type PriorityRunId, priorityResult } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** A frozen run, computed again to show whether it still gives the same digits. */
export const run = procedureFor("read-internal")
  .input(runInput)
  .output(runOutput)
  .query(async ({ ctx, input: { id } }) => {
    const found = await storedRun(ctx, id);
    return { ...found, replay: replayOf(found) };
  });

/** The stored run, or the refusal that none has this id. */
export async function storedRun(ctx: SignedInContext, id: PriorityRunId): Promise<StoredRun> {
  const found = await ctx.repositories.priority.findRun(id);
  if (found === null) throw refusalError({ code: "not-found", kind: "run", value: id });
  return found;
}

function replayOf({ method, inputs, resultHash }: StoredRun) {
  if (method !== PRIORITY_METHOD) return { kind: "other-method", method: PRIORITY_METHOD } as const;
  const again = priorityResult(inputs);
  const hash = contentHash(again.ok ? again.value : again.error);
  return hash === resultHash
    ? ({ kind: "same" } as const)
    : ({ kind: "different", resultHash: hash } as const);
}
