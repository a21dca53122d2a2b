import { checkSignatory, checkWritten, type SignatoryNotOfOffice } from "../office.ts";
import { ok, type Result } from "../result.ts";
import { type ClearanceEntry, type ClearanceWritingMissing, checkRunning, type RoundEnded } from "./entry.ts";
import type { RecalledFact } from "./fact.ts";
import type { ClearanceRound } from "./round.ts";

export type RecallRefusal = RoundEnded | SignatoryNotOfOffice | ClearanceWritingMissing;

export interface Recall extends ClearanceEntry {
  readonly reason: string;
}

/**
 * Decides whether the convener may take the round back, and returns the fact to append.
 *
 * Fails with `round-ended`; `signatory-not-of-office` when the caller is not of the convener's agency; `writing-missing`.
 */
export function recallRound(round: ClearanceRound, recall: Recall): Result<RecalledFact, RecallRefusal> {
  const { at, by } = recall;
  const running = checkRunning(round);
  if (!running.ok) return running;
  const signed = checkSignatory(round.convener, by);
  if (!signed.ok) return signed;
  const reason = checkWritten("reason", recall.reason);
  return reason.ok ? ok({ kind: "recalled", from: round.status, reason: reason.value, at, by }) : reason;
}
