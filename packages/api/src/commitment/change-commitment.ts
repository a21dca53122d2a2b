import type { Refusal } from "@entente/contract";
import type { StoredCommitment } from "@entente/db";
import {
  type Act,
  type CommitmentChange,
  type CommitmentKey,
  type CommitmentRecord,
  checkAccess,
  type Party,
  type Result,
} from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { storedCommitment } from "./stored-commitment.ts";

/** One act on a commitment. */
export interface IntendedCommitmentChange {
  /** The commitment and the version of it that the person saw. */
  readonly seen: { readonly commitment: CommitmentKey; readonly version: number };
  /** The procedure's path, as the audit names it. */
  readonly action: string;
  /** Whose obligation it is about; absent when it is about the whole. */
  readonly owedBy: Party | null;
  readonly decide: (record: CommitmentRecord) => Result<CommitmentChange, Refusal>;
}

/** The one way to change a commitment: load, authorize, let the domain decide, append with the audit row. */
export async function changeCommitment(
  ctx: SignedInContext & { readonly act: Act },
  { seen, action, owedBy, decide }: IntendedCommitmentChange,
): Promise<{ readonly commitment: CommitmentKey; readonly version: number }> {
  const { commitments, audit } = ctx.repositories;
  const { commitment: key, version } = seen;
  const stored = await storedCommitment(ctx, key);
  const signature = signatureOf(ctx, ctx.actor, action);
  const allowed = checkAccess(ctx.actor, ctx.act, subjectOf(stored, owedBy));
  if (!allowed.ok) {
    await audit.denied(signature, key, allowed.error);
    throw refusalError(allowed.error);
  }
  const moved = (expected: number, actual: number) =>
    entryChanged("commitment", { code: "sequence-moved", expected, actual }, () => commitments.history(key));
  if (stored.shown.version !== version) throw await moved(version, stored.shown.version);

  const change = orRefuse(decide(stored.record));
  const saved = await commitments.append(stored, change, signature);
  if (!saved.ok) throw await moved(version, (await storedCommitment(ctx, key)).shown.version);
  return { commitment: key, version: version + 1 };
}

/** The agencies that owe have a share in it; nobody leads what a country owes as a whole. */
function subjectOf({ record: { commitment } }: StoredCommitment, owedBy: Party | null) {
  const assigned = commitment.obligations.flatMap((one) => one.owedBy.agency ?? []);
  const share = owedBy?.agency ?? null;
  return { lead: share, assigned, share };
}
