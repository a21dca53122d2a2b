import { err, ok, type Result } from "../result.ts";
import type { ElevationLevel } from "./answer.ts";
import { type ClearanceEntry, checkRunning, type RoundEnded } from "./entry.ts";
import type { SplitMemoFact } from "./fact.ts";
import { holdsOf, sidesOf } from "./hold.ts";
import type { ClearanceRound } from "./round.ts";

/** A split memo is for the top: below it the round can be carried further up. */
export interface LevelNotTop {
  readonly code: "level-not-top";
  readonly level: ElevationLevel | null;
  readonly needed: ElevationLevel;
}
/** No non-concurrence is left unsettled: there are no sides. */
export interface NobodyOpposes {
  readonly code: "nobody-opposes";
}
export type SplitMemoRefusal = RoundEnded | LevelNotTop | NobodyOpposes;

/**
 * Decides whether a split memo may go to the top, and returns the fact to append: who supports the text, who opposes it
 * and why, who did neither. Offices may still withdraw or be settled over; a later memo replaces this one.
 *
 * Fails with `round-ended`; `level-not-top`; `nobody-opposes`.
 */
export function makeSplitMemo(
  round: ClearanceRound,
  { at, by }: ClearanceEntry,
): Result<SplitMemoFact, SplitMemoRefusal> {
  const running = checkRunning(round);
  if (!running.ok) return running;
  const { level } = round;
  if (level !== "principals") return err({ code: "level-not-top", level, needed: "principals" });
  if (!holdsOf(round).some(({ kind }) => kind === "non-concurrence")) return err({ code: "nobody-opposes" });
  return ok({ kind: "split-memo", from: round.status, memo: sidesOf(round), at, by });
}
