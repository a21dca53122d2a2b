import type { Author } from "../author.ts";
import type { WritingMissing } from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import type { RoundStatus } from "./answer.ts";
import { type ClearanceRound, isRunning } from "./round.ts";

/** What every act on a round carries: when, and who signs. */
export interface ClearanceEntry {
  readonly at: Instant;
  readonly by: Author;
}

/** The round has ended: nothing can be answered or decided in it. */
export interface RoundEnded {
  readonly code: "round-ended";
  readonly status: RoundStatus;
}

export const CLEARANCE_WRITINGS = [
  "reason",
  "comment",
  "withdrawal",
  "resolution",
  "decision",
  "official",
] as const;
export type ClearanceWriting = (typeof CLEARANCE_WRITINGS)[number];
export type ClearanceWritingMissing = WritingMissing<ClearanceWriting>;

/** Nothing while the round runs; fails with `round-ended`. */
export function checkRunning({ status }: ClearanceRound): Result<void, RoundEnded> {
  return isRunning(status) ? ok(undefined) : err({ code: "round-ended", status });
}
