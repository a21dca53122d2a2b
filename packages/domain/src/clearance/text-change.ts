import type { Author } from "../author.ts";
import { err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import { type CallUnusable, checkText, type TextTooLong } from "./call.ts";
import { type RoundEnded } from "./entry.ts";
import type { FrozenText, LapsedFact, TextReflowedFact } from "./fact.ts";
import { type ClearanceRound, isRunning } from "./round.ts";
import { isMaterialChange, type TextDifference, textDifference } from "./text-difference.ts";

export interface TextUnchanged {
  readonly code: "text-unchanged";
  readonly sha256: string;
}
export type TextChangeRefusal = RoundEnded | CallUnusable | TextTooLong | TextUnchanged;

export interface TextChange {
  readonly text: FrozenText;
  readonly at: Instant;
  readonly by: Author;
}

/**
 * What a change of the text does to the round that binds it: the round lapses, or, when only line breaks and spaces moved,
 * goes on with the new fingerprint. A round that runs lapses as a cleared one does: its answers were given to other words.
 *
 * Fails with `round-ended` when it had lapsed or was recalled; `call-unusable`; `text-too-long`; `text-unchanged`.
 */
export function changeClearedText(
  round: ClearanceRound,
  { text, at, by }: TextChange,
): Result<LapsedFact | TextReflowedFact, TextChangeRefusal> {
  const { status } = round;
  if (!isRunning(status) && status !== "cleared") return err({ code: "round-ended", status });
  const usable = checkText(text);
  if (!usable.ok) return usable;
  if (text.content === round.text.content) return err({ code: "text-unchanged", sha256: text.sha256 });
  if (isMaterialChange(round.text.content, text.content)) {
    return ok({ kind: "lapsed", from: status, text, at, by });
  }
  return ok({ kind: "text-reflowed", from: round.text.sha256, text, at, by });
}

/**
 * What another wording does to the last round on the text, if there was one: nothing when none binds it, because it had
 * lapsed or was recalled.
 *
 * Fails with `call-unusable`; `text-too-long`; `text-unchanged`.
 */
export function changeText(
  present: FrozenText,
  last: ClearanceRound | null,
  change: TextChange,
): Result<LapsedFact | TextReflowedFact | null, TextChangeRefusal> {
  if (last !== null && (isRunning(last.status) || last.status === "cleared")) {
    return changeClearedText(last, change);
  }
  const { text } = change;
  const usable = checkText(text);
  if (!usable.ok) return usable;
  return text.content === present.content ? err({ code: "text-unchanged", sha256: text.sha256 }) : ok(null);
}

/** What changed in the text when the round lapsed; absent when it did not lapse. */
export function lapseDifference({ ending, text }: ClearanceRound): TextDifference | null {
  return ending?.kind === "lapsed" ? textDifference(text.content, ending.text.content) : null;
}

/** Whether this very text is cleared: the one with this fingerprint, by a round whose clearance stands. */
export function isClearanceOf({ status, text }: ClearanceRound, sha256: string): boolean {
  return status === "cleared" && text.sha256 === sha256;
}
