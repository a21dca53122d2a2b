import type { StatementHistory } from "@entente/db";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { refusalError } from "../refusal.ts";

interface Withdrawal {
  readonly id: string;
  /** Last entry that the person saw. */
  readonly seen: number;
  readonly reason: string;
}

/** Appends the entry that takes a statement back. */
export async function withdrawStatement<Content>(
  ctx: SignedInContext,
  statements: StatementHistory<Content>,
  { id, seen, reason }: Withdrawal,
  action: string,
): Promise<{ readonly id: string; readonly sequence: number }> {
  const [last] = await statements.history(id);
  if (last === undefined || last.content === null) throw refusalError({ code: "nothing-to-withdraw" });
  const saved = await statements.append(id, seen, null, reason, signatureOf(ctx, ctx.actor, action));
  if (!saved.ok) throw await entryChanged("statement", saved.error, () => statements.history(id));
  return { id, sequence: saved.value };
}
