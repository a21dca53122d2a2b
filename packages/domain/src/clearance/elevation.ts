import type { OfficeId } from "../id.ts";
import { checkWritten } from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import { type ElevationLevel, levelAbove, type OfficeStanding } from "./answer.ts";
import { type ClearanceRecorded, recorded } from "./clearing.ts";
import { type ClearanceEntry, type ClearanceWritingMissing, checkRunning, type RoundEnded } from "./entry.ts";
import type { ElevatedFact, SettledFact } from "./fact.ts";
import { elevatableHolds } from "./hold.ts";
import { type ClearanceRound, officeIn } from "./round.ts";

/** The ladder is climbed rung by rung; `allowed` is the next, absent at the top. */
export interface ElevationNotAllowed {
  readonly code: "elevation-not-allowed";
  readonly from: ElevationLevel | null;
  readonly to: ElevationLevel;
  readonly allowed: ElevationLevel | null;
}
/** No non-concurrence, no open critical comment and no missing answer holds the text. */
export interface NothingToElevate {
  readonly code: "nothing-to-elevate";
}
/** Offices settle nothing among themselves: a level does. */
export interface NotElevated {
  readonly code: "not-elevated";
}
export interface NothingToSettle {
  readonly code: "nothing-to-settle";
  readonly office: OfficeId;
  /** Absent when the office was not asked. */
  readonly standing: OfficeStanding | null;
}
export type ElevationRefusal = RoundEnded | ElevationNotAllowed | NothingToElevate | ClearanceWritingMissing;
export type SettlementRefusal = RoundEnded | NotElevated | NothingToSettle | ClearanceWritingMissing;

export interface Elevation extends ClearanceEntry {
  readonly to: ElevationLevel;
  readonly reason: string;
}
export interface Settlement extends ClearanceEntry {
  readonly office: OfficeId;
  readonly decision: string;
  readonly official: string;
}

/**
 * Decides whether the round may be carried a level up, and returns the fact to append.
 *
 * Fails with `round-ended`; `elevation-not-allowed` unless it goes to the next rung; `nothing-to-elevate`;
 * `writing-missing` without a reason.
 */
export function elevateRound(
  round: ClearanceRound,
  elevation: Elevation,
): Result<ElevatedFact, ElevationRefusal> {
  const { to, at, by } = elevation;
  const running = checkRunning(round);
  if (!running.ok) return running;
  const from = round.level;
  const allowed = levelAbove(from);
  if (to !== allowed) return err({ code: "elevation-not-allowed", from, to, allowed });
  const over = [...new Set(elevatableHolds(round).map(({ office }) => office))];
  if (over.length === 0) return err({ code: "nothing-to-elevate" });
  const reason = checkWritten("reason", elevation.reason);
  return reason.ok ? ok({ kind: "elevated", from, to, reason: reason.value, over, at, by }) : reason;
}

/**
 * Decides whether the level at which the round stands may settle what an office holds against the text, and returns the
 * facts to append. All that the office holds is settled together; its answer stays on the record and cannot change.
 *
 * Fails with `round-ended`; `not-elevated`; `nothing-to-settle`; `writing-missing` without a decision or the official
 * who made it.
 */
export function settleMatter(
  round: ClearanceRound,
  settlement: Settlement,
): Result<ClearanceRecorded<SettledFact>, SettlementRefusal> {
  const { office, at, by } = settlement;
  const running = checkRunning(round);
  if (!running.ok) return running;
  const { level } = round;
  if (level === null) return err({ code: "not-elevated" });
  const asked = officeIn(round, office);
  if (asked === null || !elevatableHolds(round).some((hold) => hold.office === office)) {
    return err({ code: "nothing-to-settle", office, standing: asked?.standing ?? null });
  }
  const decision = checkWritten("decision", settlement.decision);
  if (!decision.ok) return decision;
  const official = checkWritten("official", settlement.official);
  if (!official.ok) return official;
  const words = { level, decision: decision.value, official: official.value };
  return ok(recorded(round, { kind: "settled", office, from: asked.standing, ...words, at, by }));
}
