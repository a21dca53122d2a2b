import type { StoredRound } from "@entente/db";
import { type Act, type ClearanceRoundId, checkAccess, type Subject } from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { refusalError } from "../refusal.ts";

/** The stored round, or the refusal that there is none. */
export async function storedRound(ctx: SignedInContext, id: ClearanceRoundId): Promise<StoredRound> {
  const stored = await ctx.repositories.clearance.find(id);
  if (stored === null) throw refusalError({ code: "not-found", kind: "clearance", value: id });
  return stored;
}

/** Refuses whoever may not do this to this subject, and keeps the attempt. */
export async function authorized(
  ctx: SignedInContext & { readonly act: Act },
  action: string,
  object: string,
  subject: Subject,
): Promise<void> {
  const allowed = checkAccess(ctx.actor, ctx.act, subject);
  if (allowed.ok) return;
  await ctx.repositories.audit.denied(signatureOf(ctx, ctx.actor, action), object, allowed.error);
  throw refusalError(allowed.error);
}
