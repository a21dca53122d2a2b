import type { Refusal, RoundAccepted } from "@entente/contract";
import type { StoredRound } from "@entente/db";
import {
  type Act,
  agenciesOf,
  altersPart,
  type ClearanceFact,
  type ClearanceRound,
  type ClearanceRoundId,
  type OfficeId,
  ok,
  type Result,
  type RoundPart,
  roundAfterFact,
} from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { authorized, storedRound } from "./stored-round.ts";

/** One act on a round. */
export interface IntendedAct {
  readonly round: ClearanceRoundId;
  /** The procedure's path, as the audit names it. */
  readonly action: string;
  /** The office for which somebody acts; absent for the round as a whole. */
  readonly office: OfficeId | null;
  /** How many facts the person saw, and what the act is about: a colleague's change of that since then refuses it. */
  readonly seen: { readonly version: number; readonly part: RoundPart } | null;
  readonly decide: (round: ClearanceRound) => Result<readonly ClearanceFact[], Refusal>;
}

/** Lost races are decided anew on the round as it then stands; more than this in a row is not a race. */
const ATTEMPTS = 8;

/**
 * The one way to act on a round: load, authorize, look for a colleague's act on the same part, let the domain decide,
 * append the facts with their audit rows. Whoever is overtaken by another office's answer is decided anew.
 */
export async function changeRound(
  ctx: SignedInContext & { readonly act: Act },
  { round: id, action, office, seen, decide }: IntendedAct,
): Promise<RoundAccepted> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const stored = await storedRound(ctx, id);
    await authorized(ctx, action, id, agenciesOf(stored.round, office));
    if (seen !== null) checkSeen(stored, seen.version, seen.part);
    const facts = orRefuse(decide(stored.round));
    const signature = signatureOf(ctx, ctx.actor, action);
    const saved = await ctx.repositories.clearance.append(stored, facts, signature);
    if (saved.ok) {
      const { status } = facts.reduce(roundAfterFact, stored.round);
      return { round: id, version: saved.value, status };
    }
  }
  throw new Error(`the round ${id} changed ${ATTEMPTS} times while one request was decided`);
}

/** The decided fact alone. */
export function only<F extends ClearanceFact, E>(decided: Result<F, E>): Result<readonly F[], E> {
  return decided.ok ? ok([decided.value]) : decided;
}

/** The decided facts. */
export function factsOf<F extends ClearanceFact, E>(
  decided: Result<{ readonly facts: readonly F[] }, E>,
): Result<readonly F[], E> {
  return decided.ok ? ok(decided.value.facts) : decided;
}

function checkSeen({ round, facts, persons, version }: StoredRound, seen: number, part: RoundPart): void {
  if (seen > version) throw refusalError({ code: "not-found", kind: "page", value: `entry ${seen}` });
  const last = facts.slice(seen).findLast((fact) => altersPart(fact, part));
  if (last === undefined) return;
  const { at } = last;
  const by = last.by ?? round.called.by;
  if (by === null) throw new Error(`nobody signed for the round ${round.id}`);
  const personName = persons.find(({ id }) => id === by.person)?.name ?? by.person;
  throw refusalError({
    code: "entry-changed-meanwhile",
    kind: "clearance",
    seen,
    present: version,
    by,
    personName,
    at,
  });
}
