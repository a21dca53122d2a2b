import type { Accepted, Refusal } from "@entente/contract";
import type { ChangedMeanwhile, StoredRecord } from "@entente/db";
import {
  type Act,
  type AgencyId,
  changeNamingOnly,
  checkAccess,
  conflictingChanges,
  err,
  leadOf,
  namedIn,
  ok,
  type RecommendationKey,
  type RecommendationRecord,
  type RecordChange,
  type RecordPart,
  type Result,
  type Subject,
} from "@entente/domain";
import { type SignedInContext, signatureOf } from "./context.ts";
import { orRefuse, refusalError } from "./refusal.ts";

/** The record and the version of it that the person saw. */
export interface Seen {
  readonly recommendation: RecommendationKey;
  readonly version: number;
}

/** One act on a record. */
export interface IntendedChange {
  readonly act: Act;
  /** The procedure's path, as the audit names it. */
  readonly action: string;
  /** The agency whose share it is about; absent when it is about the whole. */
  readonly share: AgencyId | null;
  /** What the act is about to alter: a colleague's change of these since `version` refuses it. */
  readonly parts: readonly RecordPart[];
  readonly decide: (
    stored: StoredRecord,
  ) => Result<RecordChange, Refusal> | Promise<Result<RecordChange, Refusal>>;
}

type RecordContext = Pick<SignedInContext, "repositories" | "actor" | "now" | "source" | "requestId"> &
  SignedInContext;

/** Lost races are decided anew on the record as it then stands; more than this in a row is not a race. */
const ATTEMPTS = 8;

/** The agencies that access is decided on. */
export function subjectOf(record: RecommendationRecord, share: AgencyId | null): Subject {
  const assigned = record.assignments.map(({ agency }) => agency);
  return { lead: leadOf(record.assignments).agency, assigned, share };
}

/** The stored record, or the refusal that none has this key. */
export async function storedRecord(ctx: SignedInContext, key: RecommendationKey): Promise<StoredRecord> {
  const stored = await ctx.repositories.recommendations.find(key);
  if (stored === null) throw refusalError({ code: "not-found", kind: "recommendation", value: key });
  return stored;
}

/**
 * The one way to change a record: load, authorize, look for a colleague's change, let the domain decide, append fact
 * and audit row together. A race lost in between is decided anew, so that nobody is refused for a change elsewhere.
 */
export async function changeRecord(
  ctx: RecordContext,
  seen: Seen,
  intended: IntendedChange,
): Promise<Accepted> {
  const signature = signatureOf(ctx, ctx.actor, intended.action);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await storedRecord(ctx, seen.recommendation);
    await authorize(ctx, stored, intended);
    orRefuse(await checkSeen(ctx, stored, seen, intended.parts));
    const change = orRefuse(await intended.decide(stored));
    const saved = await ctx.repositories.recommendations.append(stored, change, signature);
    if (saved.ok) return { recommendation: seen.recommendation, version: saved.value };
    if (attempt > 1) refuseHiddenCycle(change, saved.error);
  }
  throw new Error(`${seen.recommendation} changed ${ATTEMPTS} times while one request was decided`);
}

/** The same for several records, all or none; `decide` is asked for each. */
export async function changeRecords(
  ctx: RecordContext,
  chosen: readonly Seen[],
  intended: IntendedChange,
): Promise<readonly Accepted[]> {
  const signature = signatureOf(ctx, ctx.actor, intended.action);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const changes: { stored: StoredRecord; change: RecordChange }[] = [];
    for (const seen of chosen) {
      const stored = await storedRecord(ctx, seen.recommendation);
      await authorize(ctx, stored, intended);
      orRefuse(await checkSeen(ctx, stored, seen, intended.parts));
      changes.push({ stored, change: orRefuse(await intended.decide(stored)) });
    }
    const saved = await ctx.repositories.recommendations.appendAll(changes, signature);
    if (saved.ok) {
      return chosen.map(({ recommendation }, index) => ({
        recommendation,
        version: saved.value[index] ?? 0,
      }));
    }
  }
  throw new Error(`one of ${chosen.length} records changed ${ATTEMPTS} times while one request was decided`);
}

/**
 * A dependency that storage refuses again and again would close a cycle through a record that the person may not know:
 * they are told of its ends alone.
 */
function refuseHiddenCycle(change: RecordChange, { key, expected, actual }: ChangedMeanwhile): void {
  if (change.kind !== "dependency-added" || expected !== actual) return;
  throw refusalError({ code: "dependency-cycle", cycle: [key, change.prerequisite, key] });
}

async function authorize(
  ctx: RecordContext,
  stored: StoredRecord,
  { act, action, share }: IntendedChange,
): Promise<void> {
  const allowed = checkAccess(ctx.actor, act, subjectOf(stored.record, share));
  if (allowed.ok) return;
  const { key } = stored.record.recommendation;
  await ctx.repositories.audit.denied(signatureOf(ctx, ctx.actor, action), key, allowed.error);
  throw refusalError(allowed.error);
}

/** Whether what the person saw still stands, as far as this act is concerned. */
async function checkSeen(
  ctx: RecordContext,
  stored: StoredRecord,
  seen: Seen,
  parts: readonly RecordPart[],
): Promise<Result<void, Refusal>> {
  const { recommendation, version } = seen;
  if (version === stored.version) return ok(undefined);
  if (version > stored.version) {
    return err({ code: "version-unknown", recommendation, seen: version, present: stored.version });
  }
  const since = await ctx.repositories.recommendations.changesSince(recommendation, version);
  const conflicting = conflictingChanges(since, parts);
  if (conflicting.length === 0) return ok(undefined);
  const known = await ctx.repositories.recommendations.designationsOf(namedIn(stored.record));
  const changes = conflicting.map((entry) => ({
    ...entry,
    change: changeNamingOnly(entry.change, new Set(known.keys())),
  }));
  return err({ code: "changed-meanwhile", recommendation, seen: version, present: stored.version, changes });
}
