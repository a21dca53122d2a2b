import type { Refusal, TaskingAccepted } from "@entente/contract";
import type { StoredTasking } from "@entente/db";
import {
  type Act,
  agencyOf,
  checkAccess,
  conflictingTaskFacts,
  type OfficeId,
  ownStatementOf,
  type Result,
  type TaskingFact,
  type TaskingId,
  type TaskingPart,
} from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { orRefuse, refusalError } from "../refusal.ts";

/** The tasking and the version of it that the person saw. */
export interface SeenTasking {
  readonly tasking: TaskingId;
  readonly version: number;
}

/** One act on a tasking. */
export interface IntendedTaskAct {
  readonly act: Act;
  /** The procedure's path, as the audit names it. */
  readonly action: string;
  /** Whose it is to act: the asked office, or the one that set it. */
  readonly office: (stored: StoredTasking) => OfficeId;
  /** What it is about to change: a colleague's change of that since `version` refuses it. */
  readonly part: TaskingPart;
  readonly decide: (stored: StoredTasking) => Result<TaskingFact, Refusal>;
}

/** Lost races are decided anew on the tasking as it then stands; more than this in a row is not a race. */
const ATTEMPTS = 8;

/** The stored tasking, or the refusal that none has this id. */
export async function storedTasking(ctx: SignedInContext, id: TaskingId): Promise<StoredTasking> {
  const stored = await ctx.repositories.taskings.find(id);
  if (stored === null) throw refusalError({ code: "not-found", kind: "tasking", value: id });
  return stored;
}

/** Refuses, and keeps in the audit, what the person may not do for this office. */
export async function authorizeFor(
  ctx: SignedInContext,
  act: Act,
  office: OfficeId,
  action: string,
  object: string,
): Promise<void> {
  const allowed = checkAccess(ctx.actor, act, ownStatementOf(agencyOf(office)));
  if (allowed.ok) return;
  await ctx.repositories.audit.denied(signatureOf(ctx, ctx.actor, action), object, allowed.error);
  throw refusalError(allowed.error);
}

/**
 * The one way to act on a tasking: load, authorize, look for a colleague's change of the same part, let the domain decide,
 * append fact and audit row together. A race lost in between is decided anew.
 */
export async function changeTasking(
  ctx: SignedInContext,
  seen: SeenTasking,
  intended: IntendedTaskAct,
): Promise<TaskingAccepted> {
  const signature = signatureOf(ctx, ctx.actor, intended.action);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await storedTasking(ctx, seen.tasking);
    await authorizeFor(
      ctx,
      intended.act,
      intended.office(stored),
      intended.action,
      `tasking:${seen.tasking}`,
    );
    checkSeen(stored, seen, intended.part);
    const fact = orRefuse(intended.decide(stored));
    const saved = await ctx.repositories.taskings.append(stored, fact, signature);
    if (saved.ok) return { tasking: seen.tasking, version: saved.value };
  }
  throw new Error(`${seen.tasking} changed ${ATTEMPTS} times while one request was decided`);
}

/** Whether what the person saw still stands, as far as this act is concerned. */
function checkSeen(stored: StoredTasking, { tasking, version }: SeenTasking, part: TaskingPart): void {
  if (version > stored.version) {
    throw refusalError({ code: "not-found", kind: "page", value: `version ${version} of ${tasking}` });
  }
  const since = stored.facts.slice(version);
  const conflicts = conflictingTaskFacts(
    since.map(({ fact }) => fact),
    part,
  );
  const last = since.findLast(({ fact }) => conflicts.includes(fact));
  if (last === undefined) return;
  const { fact, personName } = last;
  throw refusalError({
    code: "entry-changed-meanwhile",
    kind: "tasking",
    seen: version,
    present: stored.version,
    by: fact.by,
    personName,
    at: fact.at,
  });
}
