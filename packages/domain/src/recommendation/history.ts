import type { AgencyId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { CalendarDate, Instant } from "../time.ts";
import { dateOf } from "../time.ts";
import type { StatusFact } from "./fact.ts";
import type {
  Closure,
  Implementation,
  Position,
  Resolution,
  StatusFactKind,
  Verification,
} from "./status.ts";

/** The present value of the five facts, with the fact that set each; absent facts mean the value was never stated. */
export interface Status {
  readonly positions: ReadonlyMap<AgencyId, { readonly value: Position; readonly since: StatusFact }>;
  /** `last` is the agency's latest report: a progress note leaves the value and its `since` as they are. */
  readonly implementations: ReadonlyMap<
    AgencyId,
    { readonly value: Implementation; readonly since: StatusFact; readonly last: StatusFact }
  >;
  readonly resolution: { readonly value: Resolution; readonly since: StatusFact | null };
  readonly verification: { readonly value: Verification; readonly since: StatusFact | null };
  readonly closure: { readonly value: Closure; readonly since: StatusFact | null };
}

/** A fact that does not start from the value which the history before it left. */
export interface HistoryBroken {
  readonly code: "history-broken";
  /** Index of the offending fact, from 0. */
  readonly index: number;
  readonly fact: StatusFactKind;
  readonly stated: string;
  readonly actual: string;
}

/**
 * The present status, rebuilt from all facts, oldest first.
 *
 * Fails with `history-broken` when a fact claims to start from another value than the one that stood.
 */
export function statusAfter(facts: readonly StatusFact[]): Result<Status, HistoryBroken> {
  const positions = new Map<AgencyId, { value: Position; since: StatusFact }>();
  const implementations = new Map<AgencyId, { value: Implementation; since: StatusFact; last: StatusFact }>();
  let resolution: Status["resolution"] = { value: "unresolved", since: null };
  let verification: Status["verification"] = { value: "not-assessed", since: null };
  let closure: Status["closure"] = { value: "open", since: null };

  for (const [index, fact] of facts.entries()) {
    const actual = standing(fact);
    if (fact.from !== actual)
      return err({ code: "history-broken", index, fact: fact.kind, stated: fact.from, actual });
    if (fact.kind === "position") positions.set(fact.agency, { value: fact.to, since: fact });
    else if (fact.kind === "implementation") {
      const isNote = fact.from === fact.to;
      const since = (isNote ? implementations.get(fact.agency)?.since : undefined) ?? fact;
      implementations.set(fact.agency, { value: fact.to, since, last: fact });
    } else if (fact.kind === "resolution") resolution = { value: fact.to, since: fact };
    else if (fact.kind === "verification") verification = { value: fact.to, since: fact };
    else closure = { value: fact.to, since: fact };
  }
  return ok({ positions, implementations, resolution, verification, closure });

  function standing(fact: StatusFact): string {
    if (fact.kind === "position") return positions.get(fact.agency)?.value ?? "not-given";
    if (fact.kind === "implementation") return implementations.get(fact.agency)?.value ?? "not-started";
    if (fact.kind === "resolution") return resolution.value;
    if (fact.kind === "verification") return verification.value;
    return closure.value;
  }
}

/** The status of a record that is known to be whole: a broken history is a broken promise of the storage. */
export function presentStatus(facts: readonly StatusFact[]): Status {
  const status = statusAfter(facts);
  if (!status.ok) throw new Error(`history broken at fact ${status.error.index}: ${status.error.fact}`);
  return status.value;
}

/** What the agency claims of its share now; `not-started` until it has said anything. */
export function implementationOf(status: Status, agency: AgencyId): Implementation {
  return status.implementations.get(agency)?.value ?? "not-started";
}

/** The agency's answer to the recommendation; `not-given` until it has said anything. */
export function positionOf(status: Status, agency: AgencyId): Position {
  return status.positions.get(agency)?.value ?? "not-given";
}

/** A change dated before the one it follows, or after now. */
export interface ChangeOutOfOrder {
  readonly code: "change-out-of-order";
  readonly on: CalendarDate;
  /** The earliest day allowed; absent when nothing came before. */
  readonly notBefore: CalendarDate | null;
  readonly notAfter: CalendarDate;
}

/** The day itself when it lies between the fact it follows and the moment of recording; fails with `change-out-of-order`. */
export function checkOrder(
  on: CalendarDate,
  previous: StatusFact | null | undefined,
  recordedAt: Instant,
): Result<CalendarDate, ChangeOutOfOrder> {
  const notBefore = previous?.on ?? null;
  const notAfter = dateOf(recordedAt);
  const inOrder = (notBefore === null || on >= notBefore) && on <= notAfter;
  return inOrder ? ok(on) : err({ code: "change-out-of-order", on, notBefore, notAfter });
}
