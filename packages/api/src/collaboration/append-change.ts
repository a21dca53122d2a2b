import type { Refusal } from "@entente/contract";
import type { Collaboration, CollaborationChange, CollaborationId, Result } from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { orRefuse, refusalError } from "../refusal.ts";

/** One more change of a collaboration, decided by the domain; refused when somebody was faster. */
export async function appendChange(
  ctx: SignedInContext,
  change: {
    readonly collaboration: CollaborationId;
    readonly seen: number;
    readonly reason: string;
    readonly decide: (before: Collaboration) => Result<CollaborationChange, Refusal>;
  },
  action: string,
): Promise<{ readonly sequence: number }> {
  const { collaboration: id, seen, reason, decide } = change;
  const { reference, collaborations } = ctx.repositories;
  const [before, changes] = await Promise.all([
    reference.collaborations().then((all) => all.find((one) => one.id === id)),
    collaborations.changes(id),
  ]);
  if (before === undefined) throw refusalError({ code: "not-found", kind: "collaboration", value: id });
  const newestFirst = async () => (await collaborations.changes(id)).toReversed();
  if (seen !== changes.length) {
    throw await entryChanged("collaboration", moved(seen, changes.length), newestFirst);
  }
  const decided = orRefuse(decide(before));
  const saved = await collaborations.change(seen, decided, reason, signatureOf(ctx, ctx.actor, action));
  if (!saved.ok) throw await entryChanged("collaboration", saved.error, newestFirst);
  return { sequence: saved.value };
}

function moved(expected: number, actual: number) {
  return { code: "sequence-moved", expected, actual } as const;
}
