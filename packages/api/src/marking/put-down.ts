import type { Refusal } from "@entente/contract";
import type { MarkingEntry, NewMarkingEntry, StoredRecord } from "@entente/db";
import { type Act, checkAccess, type RecommendationKey, type Result } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { markingSubject } from "./marking-subject.ts";

/** What a person does about the marking of a record. */
export interface MarkingAct {
  readonly act: Act;
  /** The procedure's path, as the audit names it. */
  readonly action: string;
  readonly recommendation: RecommendationKey;
  /** The last entry that the person saw. */
  readonly seen: number;
  readonly decide: (
    stored: StoredRecord,
    history: readonly MarkingEntry[],
  ) => Result<NewMarkingEntry, Refusal> | Promise<Result<NewMarkingEntry, Refusal>>;
}

/** The one way to put something down about a marking: load, authorize, decide, append it with its audit row. */
export async function putDown(
  ctx: SignedInContext,
  { act, action, recommendation, seen, decide }: MarkingAct,
): Promise<{ readonly sequence: number }> {
  const { marking, audit } = ctx.repositories;
  const signature = signatureOf(ctx, ctx.actor, action);
  const stored = await storedRecord(ctx, recommendation);
  const allowed = checkAccess(ctx.actor, act, markingSubject(stored));
  if (!allowed.ok) {
    await audit.denied(signature, recommendation, allowed.error);
    throw refusalError(allowed.error);
  }
  const entry = orRefuse(await decide(stored, await marking.history(recommendation)));
  const saved = await marking.append(stored.record.recommendation.id, entry, seen, signature);
  if (!saved.ok) throw await entryChanged("marking", saved.error, () => marking.history(recommendation));
  return { sequence: saved.value };
}
