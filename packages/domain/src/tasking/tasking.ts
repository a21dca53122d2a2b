import type { OfficeId, TaskingId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { CalendarDate } from "../time.ts";
import type {
  ReturnedFact,
  TaskAnsweredFact,
  TaskClosedFact,
  TaskingFact,
  TaskingFactKind,
  TaskingSetFact,
  TaskingSuspenseMovedFact,
  TaskStanding,
} from "./fact.ts";

/** An office of the tasking with what it said last. */
export interface TaskedOffice {
  readonly office: OfficeId;
  readonly standing: TaskStanding;
  /** Its last answer, also one that was returned; absent until it gave one. */
  readonly answer: TaskAnsweredFact | null;
  /** The last return; absent when none is waiting for a better answer. */
  readonly returned: ReturnedFact | null;
  readonly closing: TaskClosedFact | null;
}

/** A tasking as its facts left it. */
export interface Tasking {
  readonly id: TaskingId;
  readonly set: TaskingSetFact;
  /** In the order in which they were asked. */
  readonly offices: readonly TaskedOffice[];
  readonly suspense: CalendarDate;
  readonly suspenseMoves: readonly TaskingSuspenseMovedFact[];
}

/** A fact that does not start from what the history before it left. */
export interface TaskingHistoryBroken {
  readonly code: "tasking-history-broken";
  /** Index of the offending fact, from 0. */
  readonly index: number;
  /** Absent when there are no facts at all. */
  readonly kind: TaskingFactKind | null;
  readonly stated: string;
  readonly actual: string;
}

/**
 * The present tasking, rebuilt from all its facts, oldest first.
 *
 * Fails with `tasking-history-broken` when the first fact does not set the tasking, a later one does, or a fact claims to
 * start from another value than stood.
 */
export function taskingAfter(facts: readonly TaskingFact[]): Result<Tasking, TaskingHistoryBroken> {
  const [set, ...later] = facts;
  if (set?.kind !== "set") {
    const [kind, stated] = set === undefined ? [null, "nothing"] : [set.kind, set.from];
    return err({ code: "tasking-history-broken", index: 0, kind, stated, actual: "not-set" });
  }
  let tasking = setTaskingOf(set);
  for (const [index, fact] of later.entries()) {
    const stated = fact.kind === "set" ? "not-set" : fact.from;
    const actual = standingFor(tasking, fact);
    if (stated !== actual) {
      return err({ code: "tasking-history-broken", index: index + 1, kind: fact.kind, stated, actual });
    }
    tasking = taskingAfterFact(tasking, fact);
  }
  return ok(tasking);
}

/** The tasking of a history that is known to be whole: a broken one is a broken promise of the storage. */
export function presentTasking(facts: readonly TaskingFact[]): Tasking {
  const tasking = taskingAfter(facts);
  if (!tasking.ok) throw new Error(`tasking broken at fact ${tasking.error.index}: ${tasking.error.kind}`);
  return tasking.value;
}

function standingFor(tasking: Tasking, fact: TaskingFact): string {
  if (fact.kind === "set") return "set";
  if (fact.kind === "suspense-moved") return tasking.suspense;
  return taskedOffice(tasking, fact.office)?.standing ?? "not-asked";
}

/** The tasking as it is set. */
export function setTaskingOf(set: TaskingSetFact): Tasking {
  const offices = set.offices.map((office): TaskedOffice => {
    return { office, standing: "not-acknowledged", answer: null, returned: null, closing: null };
  });
  return { id: set.tasking, set, offices, suspense: set.suspense, suspenseMoves: [] };
}

/** The tasking with the fact applied; the given tasking is not altered. */
export function taskingAfterFact(tasking: Tasking, fact: TaskingFact): Tasking {
  switch (fact.kind) {
    case "set":
      return setTaskingOf(fact);
    case "acknowledged":
      return withOffice(tasking, fact.office, { standing: fact.to });
    case "answered":
      return withOffice(tasking, fact.office, { standing: fact.to, answer: fact, returned: null });
    case "returned":
      return withOffice(tasking, fact.office, { standing: fact.to, returned: fact });
    case "closed":
      return withOffice(tasking, fact.office, { standing: fact.to, returned: null, closing: fact });
    case "suspense-moved":
      return { ...tasking, suspense: fact.to, suspenseMoves: [...tasking.suspenseMoves, fact] };
  }
}

function withOffice(tasking: Tasking, office: OfficeId, parts: Partial<TaskedOffice>): Tasking {
  const offices = tasking.offices.map((tasked) =>
    tasked.office === office ? { ...tasked, ...parts } : tasked,
  );
  return { ...tasking, offices };
}

/** The office's part in the tasking; absent when it was not asked. */
export function taskedOffice(tasking: Tasking, office: OfficeId): TaskedOffice | null {
  return tasking.offices.find((tasked) => tasked.office === office) ?? null;
}

/** True while the office owes an answer. */
export function owesAnswer(standing: TaskStanding): boolean {
  return standing === "not-acknowledged" || standing === "acknowledged";
}

/** True once nothing more is asked of anybody. */
export function isTaskingClosed({ offices }: Tasking): boolean {
  return offices.every(({ standing }) => standing === "closed");
}
