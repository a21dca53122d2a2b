import {
  checkLaterSuspense,
  checkSignatory,
  checkWritten,
  type SignatoryNotOfOffice,
  type SuspenseNotLater,
} from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import { type CalendarDate, dateOf, type Instant } from "../time.ts";
import { type ClearanceRecorded, recorded } from "./clearing.ts";
import { type ClearanceEntry, type ClearanceWritingMissing, checkRunning, type RoundEnded } from "./entry.ts";
import type { NoAnswerFact, SuspenseMovedFact } from "./fact.ts";
import type { AskedOffice, ClearanceRound } from "./round.ts";

/** An answer is in time on the day of the suspense. */
export interface SuspenseNotPassed {
  readonly code: "suspense-not-passed";
  readonly suspense: CalendarDate;
  readonly today: CalendarDate;
}
export type MoveSuspenseRefusal =
  | RoundEnded
  | SignatoryNotOfOffice
  | SuspenseNotLater
  | ClearanceWritingMissing;
export type NoAnswerRefusal = RoundEnded | SuspenseNotPassed;

export interface SuspenseMove extends ClearanceEntry {
  readonly to: CalendarDate;
  readonly reason: string;
}

/**
 * Decides whether the suspense may be put off, and returns the fact to append. Offices whose silence was recorded owe
 * their answer again, by the new date.
 *
 * Fails with `round-ended`; `signatory-not-of-office` when the caller is not of the convener's agency;
 * `suspense-not-later` unless the date lies after the present suspense and not in the past; `writing-missing`.
 */
export function moveSuspense(
  round: ClearanceRound,
  move: SuspenseMove,
): Result<SuspenseMovedFact, MoveSuspenseRefusal> {
  const { to, at, by } = move;
  const running = checkRunning(round);
  if (!running.ok) return running;
  const signed = checkSignatory(round.convener, by);
  if (!signed.ok) return signed;
  const from = round.suspense;
  const later = checkLaterSuspense(from, to, dateOf(at));
  if (!later.ok) return later;
  const reason = checkWritten("reason", move.reason);
  return reason.ok ? ok({ kind: "suspense-moved", from, to, reason: reason.value, at, by }) : reason;
}

/**
 * Records, once the suspense has passed, who gave no answer, and that the text is cleared if nothing holds it any more;
 * appends nothing when nobody is silent. The register does this by itself.
 *
 * Fails with `round-ended` or `suspense-not-passed`.
 */
export function recordNoAnswers(
  round: ClearanceRound,
  at: Instant,
): Result<ClearanceRecorded<NoAnswerFact>, NoAnswerRefusal> {
  const running = checkRunning(round);
  if (!running.ok) return running;
  const { suspense } = round;
  const today = dateOf(at);
  if (today <= suspense) return err({ code: "suspense-not-passed", suspense, today });
  const silent = silentOffices(round).map(({ office }): NoAnswerFact => {
    return { kind: "no-answer", office, from: "not-answered", to: "no-answer", suspense, at, by: null };
  });
  return ok(recorded(round, ...silent));
}

/** The required offices that owe an answer. */
export function silentOffices({ offices }: ClearanceRound): readonly AskedOffice[] {
  return offices.filter(
    ({ asking, standing, settlement }) =>
      asking === "required" && standing === "not-answered" && settlement === null,
  );
}
