import { ok, type RecordChange, type Result, type StatusFact } from "@entente/domain";

/** A decided fact as the change that appends it. */
export function factsStated<E>(decided: Result<StatusFact, E>): Result<RecordChange, E> {
  return decided.ok ? ok({ kind: "facts-stated", facts: [decided.value] }) : decided;
}
