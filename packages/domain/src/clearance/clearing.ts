import type { ClearanceFact, ClearedFact } from "./fact.ts";
import { roundAfterFact } from "./history.ts";
import { holdsOf } from "./hold.ts";
import type { ClearanceRound } from "./round.ts";

/** What an act appends: its own facts and, when nothing holds the text any more, that it is cleared. */
export interface ClearanceRecorded<F extends ClearanceFact> {
  readonly facts: readonly (F | ClearedFact)[];
}

/** The fact with what follows from it. */
export function recorded<F extends ClearanceFact>(
  round: ClearanceRound,
  ...facts: readonly F[]
): ClearanceRecorded<F> {
  const next = facts.reduce<ClearanceRound>(roundAfterFact, round);
  const last = facts.at(-1);
  if (last === undefined || holdsOf(next).length > 0) return { facts };
  return { facts: [...facts, { kind: "cleared", from: next.status, at: last.at, by: last.by }] };
}
